package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.OwnPhone;
import org.hearth.api.casework.OwnPhone.Asked;
import org.hearth.api.casework.OwnPhone.Closed;
import org.hearth.api.casework.OwnPhone.Opened;
import org.hearth.api.casework.OwnPhone.Why;
import org.hearth.api.casework.Programme;
import org.hearth.api.programme.HelpNumber;
import org.hearth.api.programme.Reach;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.HeadingFocus;
import org.hearth.ui.parts.PageTitle;
import org.hearth.ui.parts.ProgrammeMark;

/** A questionnaire for whoever holds the link to it: one question a page, saved as it is answered, with a way out on each page. */
public final class OwnPhoneView extends Div implements HasDynamicTitle {
    private final OwnPhone ownPhone;
    private final Programme programme;
    private final ErrorSummary summary = new ErrorSummary();
    private final Main main = new Main();
    private final NativeButton stop;
    private String title = say("Some questions for you");
    private String secret = "";
    private int place;
    private boolean risk;
    private Optional<Asked> asked = Optional.empty();

    public OwnPhoneView(OwnPhone ownPhone, Programme programme) {
        this.ownPhone = ownPhone;
        this.programme = programme;
        addClassName("op");
        stop = PhonePage.button("stop", say("Stop"), this::askToStop, "op-stop");
        stop.removeClassName("wide");
        stop.setVisible(false);
        Header top = new Header(new ProgrammeMark(programme.profile(), 32), stop);
        top.addClassName("op-top");
        main.addClassName("op-main");
        Paragraph moment = new Paragraph(say("One moment …"));
        moment.getElement().setAttribute("role", "status");
        main.add(moment);
        add(top, main);
        // the browser's own back and forward buttons
        getElement()
                .addEventListener(
                        "turned",
                        event -> turned(event.getEventData().get("event.detail").asInt()))
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(PhoneHistory.ARRIVE)
                .then(String.class, arrived -> arrive(PhoneHistory.Arrival.of(arrived)));
    }

    private void arrive(PhoneHistory.Arrival arrival) {
        secret = arrival.secret();
        attempt(() -> {
            take(ownPhone.look(Visitor.holder(secret, reach())));
            Optional<Asked> begun = asked.filter(Asked::begun);
            if (begun.isPresent() && arrival.unsaved().isPresent()) {
                // chosen when the session was lost; the second net
                PhoneHistory.Unsaved unsaved = arrival.unsaved().get();
                take(ownPhone.answer(Visitor.holder(secret, reach()), unsaved.item(), Optional.of(unsaved.score())));
                getElement().executeJs("sessionStorage.removeItem('hearth-ask')");
            }
            asked.ifPresent(this::open);
        });
    }

    /** Begins at the beginning, or goes on where this browser left off. */
    private void open(Asked now) {
        PhoneLanguage.follow(now.language());
        if (now.begun()) {
            risk = PhoneQuestion.anyRisk(now);
            go(PhoneQuestion.firstOpen(PhoneQuestion.of(now), now), false);
        } else {
            welcome(now);
        }
    }

    private void welcome(Asked now) {
        show(new WelcomePage(now, numbers(), this::speak, this::begin), false);
    }

    private void speak(String language) {
        attempt(() -> {
            take(ownPhone.speak(Visitor.holder(secret, reach()), language));
            asked.ifPresent(now -> {
                PhoneLanguage.choose(now.language());
                welcome(now);
            });
        });
    }

    private void begin() {
        attempt(() -> {
            take(ownPhone.begin(Visitor.known(secret, reach())));
            asked.ifPresent(now -> go(0, true));
        });
    }

    /** Keeps what the link opens now; where that is nothing, says so. */
    private void take(Opened opened) {
        switch (opened) {
            case Asked now -> asked = Optional.of(now);
            case Closed(Why why) -> {
                asked = Optional.empty();
                show(new ClosedPage(why, numbers(), risk), false);
            }
        }
    }

    /** Goes to a question, or to the review behind the last one. */
    private void go(int to, boolean forward) {
        asked.ifPresent(now -> {
            List<PhoneQuestion> questions = PhoneQuestion.of(now);
            place = Math.clamp(to, 0, questions.size());
            show(
                    place == questions.size()
                            ? review(questions, now)
                            : question(questions.get(place), questions.size(), now),
                    true);
            getElement().executeJs(PhoneHistory.STEP, place, forward);
        });
    }

    private PhonePage review(List<PhoneQuestion> questions, Asked now) {
        return new ReviewPage(questions, now, numbers(), to -> go(to, true), this::send);
    }

    private PhonePage question(PhoneQuestion question, int of, Asked now) {
        Optional<Double> before = Optional.ofNullable(now.answers().get(question.number()));
        boolean raised = now.definition().risk().stream()
                .anyMatch(rule -> rule.item() == question.number()
                        && before.filter(rule.answers()::contains).isPresent());
        return new QuestionPage(
                question,
                now.language(),
                say("Question {0} of {1}", place + 1, of),
                before,
                numbers(),
                raised,
                summary,
                new QuestionPage.Turns() {
                    @Override
                    public boolean chose(double score) {
                        take(answer(question, Optional.of(score)));
                        boolean always = asked.filter(Asked::isRisk).isPresent();
                        risk |= always;
                        return always;
                    }

                    @Override
                    public void on() {
                        go(place + 1, true);
                    }

                    @Override
                    public void skip() {
                        attempt(() -> {
                            if (asked.filter(known -> known.answers().containsKey(question.number()))
                                    .isPresent()) {
                                take(answer(question, Optional.empty()));
                            }
                            go(place + 1, true);
                        });
                    }

                    @Override
                    public void back() {
                        if (place == 0) {
                            asked.ifPresent(OwnPhoneView.this::welcome);
                        } else {
                            go(place - 1, true);
                        }
                    }
                });
    }

    private Opened answer(PhoneQuestion question, Optional<Double> score) {
        return ownPhone.answer(Visitor.holder(secret, reach()), question.number(), score);
    }

    private void send() {
        attempt(() -> take(ownPhone.finish(Visitor.holder(secret, reach()))));
    }

    private void askToStop() {
        show(
                new StopPage(
                        numbers(),
                        risk,
                        () -> show(new PausedPage(numbers(), risk, () -> go(place, false)), false),
                        () -> attempt(() -> take(ownPhone.stop(Visitor.holder(secret, reach())))),
                        () -> go(place, false)),
                false);
    }

    private void turned(int to) {
        attempt(() -> go(to, false));
    }

    private void attempt(Runnable action) {
        summary.attempt(action);
    }

    private void show(PhonePage page, boolean underWay) {
        summary.clear();
        main.removeAll();
        main.add(summary, page);
        // the language may have been chosen since it was made
        stop.setText(say("Stop"));
        stop.setVisible(underWay);
        title = page.title();
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        HeadingFocus.take(page);
    }

    private List<HelpNumber> numbers() {
        return programme.profile().helpNumbers();
    }

    private Reach reach() {
        return programme.profile().reach();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
