package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.Areas.Located;
import org.hearth.api.programme.Area;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.Trouble;

/** Where a family lives, as far as they say, and what the tables of neighbourhoods know about it. */
final class AreaFields extends Div {
    private final Areas areas;
    private final TextField postcode = new TextField(say("Postcode"));
    private final TextField neighbourhood = new TextField(say("Neighbourhood"));
    private final Paragraph finding = new Paragraph();
    private Area before = Area.UNKNOWN;

    AreaFields(Areas areas) {
        this.areas = areas;
        addClassName("stack4");
        postcode.setId("postcode");
        postcode.setMaxLength(20);
        postcode.addClassName("short");
        postcode.getElement().setAttribute("autocapitalize", "characters");
        postcode.addValueChangeListener(event -> look());
        neighbourhood.setId("area");
        neighbourhood.setMaxLength(100);
        neighbourhood.setHelperText(say("In words, if they would rather not say the postcode"));
        finding.setId("area-finding");
        finding.addClassName("hint");
        finding.getElement().setAttribute("role", "status");
        add(postcode, finding, neighbourhood);
    }

    void fill(Area area) {
        before = area;
        postcode.setValue(area.postcode());
        neighbourhood.setValue(area.neighbourhood());
        look();
    }

    void keep(KeptForm form) {
        form.keep("postcode", postcode);
        form.keep("area", neighbourhood);
        look();
    }

    /** What was kept with the family stands; a postcode that is typed is looked up. */
    private void look() {
        finding.setText("");
        boolean same = postcode.getValue().equals(before.postcode());
        if (same && before.deprivation().isPresent()) {
            finding.setText(FamilyWords.of(before.deprivation().get()));
        } else {
            Trouble.of(() -> finding.setText(FamilyWords.of(areas.locate(postcode.getValue(), ""))));
        }
    }

    /** What was typed; what is wrong is added to the lines. The decile is looked up again when it is saved. */
    Area read(ErrorSummary.Lines wrong) {
        Located[] located = new Located[1];
        Optional<String> trouble =
                Trouble.of(() -> located[0] = areas.locate(postcode.getValue(), neighbourhood.getValue()));
        wrong.require(trouble.isEmpty(), trouble.orElse(""), postcode);
        return trouble.isEmpty() ? located[0].area().with(Optional.empty()) : Area.UNKNOWN;
    }
}
