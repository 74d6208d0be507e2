package org.hearth.core.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.OwnPhone;
import org.hearth.api.casework.Refused;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.instrument.Wording;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.Invitation.Raised;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.ground.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links in the hands of families: found by the hash of their secret, and bound to the browser that began. */
@Component
public final class HeldLinks implements OwnPhone {
    /** Whoever has begun is not cut off in the middle: so long may they go on after the link's time. */
    static final Duration GRACE = Duration.ofHours(1);

    private final Store store;
    private final ChangePublisher changes;
    private final Clock clock;
    private final AskableForms forms;
    private final AuditTrail trail;
    private final SentAnswers sent;
    private final GuessBrake brake;

    @Activate
    public HeldLinks(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
        forms = new AskableForms(catalogue);
        trail = new AuditTrail(clock);
        sent = new SentAnswers(forms, trail);
        brake = new GuessBrake(clock);
    }

    @Override
    public Opened look(Holder holder) {
        return found(
                holder,
                invitation -> closed(invitation, holder)
                        .<Opened>map(Closed::new)
                        .orElseGet(() -> page(invitation, holder, false)));
    }

    @Override
    public Opened begin(Holder holder) {
        if (!LinkSecret.isWellFormed(holder.browser())) {
            throw new IllegalArgumentException("a browser is known by a secret of its own, of 32 characters");
        }
        return step(holder, false, (records, invitation) -> {
            if (invitation.state() == Invitation.State.BEGUN) {
                return invitation;
            }
            trail.did(records, SentAnswers.HOLDER, "began a questionnaire, " + invitation.title(), invitation.family());
            return records.leaves().replace(invitation.begun(LinkSecret.hash(holder.browser()), clock.instant()));
        });
    }

    @Override
    public Opened speak(Holder holder, String language) {
        return step(holder, false, (records, invitation) -> {
            boolean known = invitation
                    .definition()
                    .map(forms::languages)
                    .orElse(List.of())
                    .contains(language);
            return known && !language.equals(invitation.language())
                    ? records.leaves().replace(invitation.in(language))
                    : invitation;
        });
    }

    @Override
    public Opened answer(Holder holder, int item, Optional<Double> score) {
        boolean[] risk = {false};
        Opened opened = step(holder, true, (records, invitation) -> {
            InstrumentDefinition definition = invitation.definition().orElseThrow();
            requireAnswer(definition, item, score);
            Optional<RiskFlag> flag = score.flatMap(given -> forms.flag(invitation, definition, item, given));
            risk[0] = flag.isPresent();
            Map<Integer, Double> answers = new TreeMap<>(invitation.answers());
            Optional<Double> before = Optional.ofNullable(answers.get(item));
            score.ifPresentOrElse(given -> answers.put(item, given), () -> answers.remove(item));
            if (before.equals(score)) {
                return invitation;
            }
            List<Raised> alerts = sent.heed(records, invitation, item, flag);
            return records.leaves().replace(invitation.answered(answers, alerts));
        });
        return opened instanceof Asked asked && risk[0] ? risky(asked) : opened;
    }

    @Override
    public Opened stop(Holder holder) {
        return step(holder, true, (records, invitation) -> {
            sent.note(records, invitation, "Stopped, and took the answers back, on their own phone");
            trail.did(
                    records, SentAnswers.HOLDER, "stopped a questionnaire, " + invitation.title(), invitation.family());
            return records.leaves().replace(invitation.over(Invitation.State.STOPPED, clock.instant()));
        });
    }

    @Override
    public Opened finish(Holder holder) {
        try {
            return step(holder, true, (records, invitation) -> {
                requireSomething(invitation);
                return sent.file(records, SentAnswers.HOLDER, invitation, LocalDate.now(clock));
            });
        } catch (NothingAnswered nothing) {
            throw nothing;
        } catch (Refused | NotFound why) {
            return step(
                    holder,
                    true,
                    (records, invitation) -> records.leaves()
                            .replace(invitation.kept(clock.instant(), String.valueOf(why.getMessage()))));
        }
    }

    private Opened found(Holder holder, java.util.function.Function<Invitation, Opened> open) {
        String hash = LinkSecret.hash(holder.secret());
        if (brake.holds(holder.from(), hash)) {
            return new Closed(Why.LATER);
        }
        Optional<Invitation> found = LinkSecret.isWellFormed(holder.secret())
                ? store.read(records -> records.leaves().withKey(Invitation.class, hash))
                : Optional.empty();
        if (found.isEmpty()) {
            brake.wrong(holder.from());
            return new Closed(Why.UNKNOWN);
        }
        brake.right(hash);
        return open.apply(found.get());
    }

    /** Does something with an invitation that is open to the holder, in one transaction, and tells who looks on. */
    private Opened step(Holder holder, boolean mustHaveBegun, BiFunction<Records, Invitation, Invitation> work) {
        return found(holder, seen -> {
            Done done = store.write(records -> {
                Invitation current = records.leaves()
                        .find(Invitation.class, seen.id())
                        .orElseThrow(() -> new NotFound("This link was taken away just now."));
                Optional<Why> why = closed(current, holder);
                if (why.isPresent() || mustHaveBegun && !isHolders(current, holder)) {
                    return new Done(current, current, Optional.of(why.orElse(Why.ELSEWHERE)));
                }
                return new Done(current, work.apply(records, current), Optional.empty());
            });
            tell(done);
            return done.why()
                    .<Opened>map(Closed::new)
                    .or(() -> closed(done.after(), holder).map(Closed::new))
                    .orElseGet(() -> page(done.after(), holder, false));
        });
    }

    private record Done(Invitation before, Invitation after, Optional<Why> why) {}

    private void tell(Done done) {
        if (done.before().version() == done.after().version()) {
            return;
        }
        if (done.before().alerts().size() != done.after().alerts().size()
                || !done.before().alerts().isEmpty()) {
            changes.publish(new Change.AlertsChanged());
        }
        if (done.before().state() != done.after().state()
                || done.before().alerts().size() != done.after().alerts().size()) {
            changes.publish(new Change.FamilyChanged(done.after().family()));
        }
    }

    private Optional<Why> closed(Invitation invitation, Holder holder) {
        return switch (invitation.state()) {
            case FINISHED, KEPT -> Optional.of(Why.FINISHED);
            case STOPPED -> Optional.of(Why.STOPPED);
            case WITHDRAWN -> Optional.of(Why.WITHDRAWN);
            case OPEN -> invitation.isExpired(clock.instant()) ? Optional.of(Why.EXPIRED) : Optional.empty();
            case BEGUN ->
                invitation.isExpired(clock.instant().minus(GRACE))
                        ? Optional.of(Why.EXPIRED)
                        : isHolders(invitation, holder) ? Optional.empty() : Optional.of(Why.ELSEWHERE);
        };
    }

    private static boolean isHolders(Invitation invitation, Holder holder) {
        return invitation.state() == Invitation.State.BEGUN
                && LinkSecret.matches(holder.browser(), invitation.browserHash());
    }

    private Opened page(Invitation invitation, Holder holder, boolean risk) {
        InstrumentDefinition definition = invitation.definition().orElseThrow();
        Optional<Wording> wording = forms.wording(definition, invitation.language());
        if (wording.isEmpty() && !definition.hasWording()) {
            // its wording pack was taken out; nobody is asked by number and topic
            return new Closed(Why.LATER);
        }
        boolean begun = isHolders(invitation, holder);
        return new Asked(
                definition,
                wording,
                invitation.language(),
                forms.languages(definition),
                begun ? invitation.answers() : Map.of(),
                begun,
                risk,
                Math.max(
                        Duration.between(clock.instant(), invitation.expiresAt())
                                .toSeconds(),
                        GRACE.toSeconds()));
    }

    private static Asked risky(Asked asked) {
        return new Asked(
                asked.definition(),
                asked.wording(),
                asked.language(),
                asked.languages(),
                asked.answers(),
                asked.begun(),
                true,
                asked.seconds());
    }

    private static void requireAnswer(InstrumentDefinition definition, int number, Optional<Double> score) {
        Item item = definition
                .item(number)
                .orElseThrow(() -> new Refused("There is no question {0} in {1}.", number, definition.title()));
        if (score.isPresent() && !item.allows(score.get())) {
            throw new Refused("This is not one of the answers to question {0}. Choose one of those.", number);
        }
    }

    private static void requireSomething(Invitation invitation) {
        if (invitation.answers().isEmpty()) {
            throw new NothingAnswered();
        }
    }

    /** There is nothing to send. */
    private static final class NothingAnswered extends Refused {
        private static final long serialVersionUID = 1L;

        NothingAnswered() {
            super("No question was answered yet, so there is nothing to send. Answer at least one, or stop.");
        }
    }
}
