package org.hearth.documents.page;

import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import org.hearth.api.report.Value;
import org.hearth.documents.words.Shown;

/** A value as markup. */
final class Values {
    private Values() {}

    static DomContent markup(Value value) {
        String shown = Shown.value(value);
        if (value instanceof Value.Withheld) {
            return span(shown).withClass("h-withheld");
        }
        return Shown.reason(value).isPresent() ? span(shown).withClass("h-absent") : text(shown);
    }
}
