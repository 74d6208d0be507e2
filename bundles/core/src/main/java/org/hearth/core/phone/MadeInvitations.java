package org.hearth.core.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.Person;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.api.text.Sentence;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.hearth.core.ground.Who;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invitations whose secret is told once, when they are made, and kept as a hash only. */
@Component
public final class MadeInvitations implements Invitations {
    private final Store store;
    private final ChangePublisher changes;
    private final Clock clock;
    private final Catalogue catalogue;
    private final AskableForms forms;
    private final AuditTrail trail;
    private final SentAnswers sent;

    @Activate
    public MadeInvitations(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.changes = changes;
        this.clock = clock;
        forms = new AskableForms(catalogue);
        trail = new AuditTrail(clock);
        sent = new SentAnswers(forms, trail);
    }

    @Override
    public Optional<Sentence> obstacle(String instrument) {
        return forms.obstacle(instrument);
    }

    @Override
    public Made invite(Actor actor, NewInvitation wanted) {
        Permission.CASEWORK.require(actor);
        forms.obstacle(wanted.instrument()).ifPresent(why -> {
            throw new Refused(why);
        });
        Instrument instrument = catalogue
                .instrument(wanted.instrument())
                .orElseThrow(() -> new Refused("The questionnaire was just taken out. Choose another one."));
        requireLanguage(instrument.definition(), wanted.language());
        requireTime(wanted.goodFor());
        String secret = LinkSecret.create();
        Invitation made = store.write(records -> {
            Family family = FamilyRegister.find(records, wanted.family());
            requirePerson(family, wanted, instrument.definition());
            trail.did(
                    records,
                    actor,
                    "made a link for a phone of their own, "
                            + instrument.definition().title(),
                    family.id());
            return records.leaves().add(invitation(actor, wanted, instrument, LinkSecret.hash(secret)));
        });
        changes.publish(new Change.FamilyChanged(made.family()));
        return new Made(made, secret);
    }

    private Invitation invitation(Actor actor, NewInvitation wanted, Instrument instrument, String hash) {
        Instant now = clock.instant();
        InstrumentDefinition definition = instrument.definition();
        return new Invitation(
                UUID.randomUUID(),
                0,
                wanted.family(),
                wanted.person(),
                definition.id(),
                definition.version(),
                definition.title(),
                Optional.of(definition),
                Instrument.isDeclared(instrument),
                wanted.language(),
                actor.name(),
                now,
                now.plus(wanted.goodFor()),
                hash,
                "",
                Invitation.State.OPEN,
                Map.of(),
                List.of(),
                now,
                "");
    }

    private void requireLanguage(InstrumentDefinition definition, String language) {
        List<String> known = forms.languages(definition);
        if (!known.contains(language)) {
            throw new Refused(
                    "There are no words of {0} in the language \"{1}\". Choose one of: {2}.",
                    definition.title(), language, String.join(", ", known));
        }
    }

    private static void requireTime(Duration goodFor) {
        if (!goodFor.isPositive() || goodFor.compareTo(LONGEST) > 0) {
            throw new Refused(
                    "A link is good for an hour at least and {0} days at most. Choose how long this one is.",
                    LONGEST.toDays());
        }
    }

    private static void requirePerson(Family family, NewInvitation wanted, InstrumentDefinition definition) {
        Person person = family.person(wanted.person())
                .orElseThrow(() -> new Refused(
                        "The person who was chosen does not belong to {0} (any more). Choose again whom the"
                                + " questionnaire is about.",
                        family.displayName()));
        if (person.isLost()) {
            throw new Refused(
                    "This family has lost {0}, and nothing is asked about them any more. Choose somebody else, if it is about"
                            + " them.",
                    Who.is(person));
        }
        if (person.role() == Person.Role.BABY && definition.respondent() == Rater.SELF) {
            throw new Refused("A baby cannot answer {0}. Choose the carer whom it is about.", definition.title());
        }
    }

    @Override
    public List<Invitation> about(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> {
            FamilyRegister.find(records, family);
            return records.leaves().about(family, Invitation.class);
        });
    }

    @Override
    public Invitation withdraw(Actor actor, UUID id, long version) {
        Permission.CASEWORK.require(actor);
        Invitation withdrawn = store.write(records -> {
            Invitation current = current(records, id, version);
            if (!current.state().isOpen()) {
                throw new Refused("This link is over already, so there is nothing to take back.");
            }
            trail.did(
                    records, actor, "took back a link for a phone of their own, " + current.title(), current.family());
            return records.leaves().replace(current.over(Invitation.State.WITHDRAWN, clock.instant()));
        });
        changes.publish(new Change.FamilyChanged(withdrawn.family()));
        return withdrawn;
    }

    @Override
    public Invitation file(Actor actor, UUID id, long version, LocalDate on) {
        Permission.CASEWORK.require(actor);
        Invitation filed = store.write(records -> {
            Invitation current = current(records, id, version);
            if (current.state() != Invitation.State.KEPT) {
                throw new Refused("There are no answers waiting here: they were put on file already, or never sent.");
            }
            return sent.file(records, actor, current, on);
        });
        changes.publish(new Change.FamilyChanged(filed.family()));
        changes.publish(new Change.AlertsChanged());
        return filed;
    }

    private static Invitation current(Records records, UUID id, long version) {
        Invitation current = records.leaves()
                .find(Invitation.class, id)
                .orElseThrow(() -> new NotFound("There is no such link. Open the family's page again, please."));
        if (current.version() != version) {
            throw new EditedMeanwhile(
                    "Something happened to this link while you had it open: somebody may just be answering."
                            + " Nothing of yours was saved: look at it again.");
        }
        return current;
    }
}
