package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.hearth.api.casework.Invitations.Made;
import org.hearth.api.document.QrCodes;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Notice;

/** A link that was just made: as a code to hold up, and as an address to hand on. It is shown once. */
final class LinkSheet extends Div {
    private static final String FULL_SCREEN = """
            const sheet = document.getElementById('qr-sheet');
            if (document.fullscreenElement) document.exitFullscreen();
            else if (sheet.requestFullscreen) sheet.requestFullscreen();
            else sheet.scrollIntoView();
            """;
    private static final String COPY = """
            const field = document.getElementById('link');
            const text = field.value;
            try { await navigator.clipboard.writeText(text); return true; }
            catch (forbidden) {
                field.inputElement.select();
                return document.execCommand('copy');
            }
            """;

    private final Notice copied = new Notice("link-copied");

    LinkSheet(Made made, String address, QrCodes codes, Clock clock) {
        addClassNames("card", "stack4");
        setId("link-sheet");
        ZonedDateTime until = made.invitation().expiresAt().atZone(clock.getZone());
        add(
                new H2(say("The link is ready")),
                new Paragraph(say(
                        "Let them scan the code with their phone's camera. It opens once, in one browser, until {0}, {1}.",
                        Dates.full(until.toLocalDate()), Dates.time(until.toLocalTime()))),
                sheet(address, codes),
                actions(),
                link(address),
                copied);
        Paragraph once = new Paragraph(
                say(
                        "Hearth sends nothing by itself. If you hand the link on by message, do so only as the safe contact above allows. The link is shown only now: make a new one if it is lost."));
        once.addClassName("note");
        add(once);
        if (!address.startsWith("https:")) {
            Notice plain = new Notice("link-plain");
            plain.say(
                    say(
                            "This address begins with http: what is answered could be read on the way. Ask your administrator to set the public address to one that begins with https."));
            add(plain);
        }
    }

    private static Div sheet(String address, QrCodes codes) {
        Html code = new Html("<div class=\"qr\">"
                + codes.svg(address, say("QR code of the link; its address stands below")) + "</div>");
        Paragraph words = new Paragraph(say("Scan with the camera of your phone"));
        Div sheet = new Div(code, words);
        sheet.setId("qr-sheet");
        sheet.addClassName("qr-sheet");
        return sheet;
    }

    private static Div actions() {
        Button full = new Button(say("Show it large"));
        full.setId("qr-large");
        full.addThemeNames("primary");
        // in the browser alone: only a press there may fill the screen
        full.getElement().executeJs("this.addEventListener('click', () => { " + FULL_SCREEN + " })");
        Div row = new Div(full);
        row.addClassName("row");
        return row;
    }

    private Div link(String address) {
        TextField field = new TextField(say("Address"));
        field.setId("link");
        field.setValue(address);
        field.setReadOnly(true);
        field.getElement().setAttribute("dir", "ltr");
        Button copy = new Button(
                say("Copy"),
                click -> getElement()
                        .executeJs(COPY)
                        .then(
                                Boolean.class,
                                done -> copied.say(
                                        done
                                                ? say("The link was copied.")
                                                : say(
                                                        "The browser did not allow copying. Select the address and copy it by hand."))));
        copy.setId("copy-link");
        Div line = new Div(field, copy);
        line.addClassName("link-line");
        return line;
    }
}
