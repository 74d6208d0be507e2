package org.hearth.ui.questionnaire;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** What is said before the first question: the form's own introduction, and why its words are not here when they are not. */
final class FormWords extends Div {
    FormWords(Form form) {
        addClassName("stack");
        form.wordless().ifPresent(why -> add(paragraph(why, "safe", "wordless")));
        if (!form.introduction().isBlank()) {
            Paragraph introduction = paragraph(form.introduction(), "introduction", "introduction");
            add(form.introduced() ? form.own(introduction) : introduction);
        }
    }

    /** The line that the form's holder asks for, if any. */
    static Optional<Paragraph> source(Form form) {
        return form.source().isBlank() ? Optional.empty() : Optional.of(source(form.source()));
    }

    /** It may be in another language than the questions. */
    private static Paragraph source(String line) {
        Paragraph source = paragraph(line, "note", "source");
        source.getElement().setAttribute("dir", "auto");
        return source;
    }

    private static Paragraph paragraph(String words, String look, String id) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(look);
        paragraph.setId(id);
        return paragraph;
    }
}
