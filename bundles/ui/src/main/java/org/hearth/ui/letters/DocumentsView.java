package org.hearth.ui.letters;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.Programme;
import org.hearth.api.document.LetterRenderer;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.MadeDocument;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ContactConsentNotice;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyScreen;
import org.hearth.ui.parts.FileDownload;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.SafeContactNotice;

/** Documents about a family: make one, and find those that were made. */
public final class DocumentsView extends FamilyScreen {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Letters letters;
    private final Drafts drafts;
    private final Consents consents;
    private final Programme programme;
    private final LetterRenderer renderer;
    private final Actor actor;
    private final Clock clock;
    private final Div made = new Div();
    private final Div safe = new Div();

    public DocumentsView(
            Casework casework,
            Letters letters,
            Drafts drafts,
            Consents consents,
            Programme programme,
            LetterRenderer renderer,
            Changes changes,
            Actor actor,
            Clock clock) {
        super(say("Documents"), casework, changes, actor);
        this.letters = letters;
        this.drafts = drafts;
        this.consents = consents;
        this.programme = programme;
        this.renderer = renderer;
        this.actor = actor;
        this.clock = clock;
        safe.addClassName("stack4");
        addClassName("narrow");
    }

    @Override
    protected void setUp(Family family) {
        add(
                new PageHeading(say("Documents"))
                        .back(Paths.family(family.id()), family.displayName())
                        .lead(
                                say(
                                        "A letter to the GP, or a summary for the family. You choose what goes in, and every word can be changed. Notes never go in.")),
                safe,
                new LetterForm(
                        letters,
                        () -> new KeptForm(drafts, actor, clock, "letter/" + family.id(), Optional.of(family.id())),
                        renderer,
                        actor,
                        family,
                        this::refresh),
                made);
    }

    @Override
    protected void show(Family family) {
        safe.removeAll();
        safe.add(
                new SafeContactNotice(family, false),
                new ContactConsentNotice(family, consents.of(actor, family.id()), LocalDate.now(clock)));
        made.removeAll();
        made.add(list(letters.of(actor, family.id())));
    }

    private Card list(List<MadeDocument> documents) {
        Card card = new Card(say("Documents that were made"));
        card.setId("made-documents");
        if (documents.isEmpty()) {
            card.add(new EmptyState(say("Each document is kept here as it was made, word for word.")));
            return card;
        }
        Rows rows = new Rows();
        documents.forEach(document -> rows.row(
                new Span(FileWords.of(document.kind())),
                say(
                        "{0} at {1}, made by {2}",
                        Dates.plain(LocalDate.ofInstant(document.at(), clock.getZone()), LocalDate.now(clock)),
                        TIME.format(LocalTime.ofInstant(document.at(), clock.getZone())),
                        document.by()),
                download(document)));
        card.add(rows);
        return card;
    }

    private FileDownload download(MadeDocument document) {
        return new FileDownload(
                "document-" + document.id(),
                say("PDF"),
                () -> renderer.pdf(
                        letters.open(actor, document.id()).letter(),
                        programme.profile().logo()));
    }
}
