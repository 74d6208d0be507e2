package org.hearth.ui.letters;

import static org.hearth.ui.parts.Say.say;

import java.util.List;
import org.hearth.api.casework.Letters;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.MadeDocument;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;

/** The documents that were made last, on the family's page. */
public final class DocumentsCard extends FamilyCard {
    private static final int LATEST = 2;

    private final Letters letters;
    private final Actor actor;

    public DocumentsCard(Letters letters, Actor actor) {
        this.letters = letters;
        this.actor = actor;
    }

    @Override
    public void show(Family family) {
        List<MadeDocument> all = letters.of(actor, family.id());
        String path = Paths.documents(family.id());
        Card card = new Card(say("Documents"));
        card.setId("documents-card");
        ButtonLink open =
                new ButtonLink(path, all.isEmpty() ? say("Make the first one") : say("Make or open one"), "sm");
        open.setId("open-documents");
        if (all.isEmpty()) {
            card.add(new EmptyState(say("A letter to the GP, or a summary for the family."), open));
        } else {
            Rows rows = new Rows();
            all.stream()
                    .limit(LATEST)
                    .forEach(document ->
                            rows.row(path, FileWords.of(document.kind()), say("Made by {0}", document.by())));
            card.add(rows, open);
        }
        removeAll();
        add(card);
    }
}
