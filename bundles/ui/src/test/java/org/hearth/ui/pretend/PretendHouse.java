package org.hearth.ui.pretend;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.hearth.api.bench.Workbench.Bench;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Contacts;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Groups;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.OwnPhone;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.Strands;
import org.hearth.api.casework.Workforce;
import org.hearth.api.document.LetterRenderer;
import org.hearth.api.document.PageFragments;
import org.hearth.api.document.Publication;
import org.hearth.api.document.QrCodes;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.Logo;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.report.Chart;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.memory.MemoryStore;
import org.hearth.testkit.bench.BenchHouse;
import org.hearth.ui.bridge.HearthServlet;
import org.hearth.ui.bridge.IdleTime;
import org.hearth.ui.bridge.UseCases;

/** Serves the views without OSGi, from memory, for looking at them while they are made. Any password of twelve works. */
public final class PretendHouse {
    private static final List<Actor> PEOPLE = List.of(
            new Actor("nadia", "Nadia Example", Set.of(Role.PRACTITIONER)),
            new Actor("sol", "Sol Example", Set.of(Role.SAFEGUARDING_LEAD, Role.PRACTITIONER)),
            new Actor("mo", "Mo Example", Set.of(Role.MANAGER)),
            new Actor("ada", "Ada Example", Set.of(Role.ADMINISTRATOR)));

    private PretendHouse() {}

    public static void main(String[] arguments) throws Exception {
        MemoryStore store = new MemoryStore();
        Bench bench = BenchHouse.bench(store);
        PretendPlugIns plugIns = new PretendPlugIns(bench);
        PretendProgramme programme = new PretendProgramme();
        fill(bench);
        passOn(store);
        HearthServlet servlet = new HearthServlet(
                new UseCases(
                        bench.casework(),
                        bench.assessments(),
                        bench.alerts(),
                        bench.useCase(Areas.class),
                        new NoEvaluations(),
                        bench.catalogue(),
                        bench.useCase(AuditLog.class),
                        bench.useCase(Drafts.class),
                        bench.useCase(Contacts.class),
                        bench.useCase(Groups.class),
                        bench.useCase(Workforce.class),
                        bench.useCase(Changes.class),
                        new AnyAccounts(),
                        new PlainFragments(),
                        programme,
                        bench.useCase(Strands.class),
                        bench.useCase(Invitations.class),
                        bench.useCase(OwnPhone.class),
                        new DottedCodes(),
                        bench.useCase(Schedules.class),
                        bench.useCase(Goals.class),
                        bench.useCase(Notes.class),
                        bench.useCase(Consents.class),
                        bench.useCase(SafetyPlans.class),
                        bench.useCase(Letters.class),
                        new PlainLetters()),
                IdleTime.usual(),
                Clock.systemDefaultZone());
        ServletHolder holder = new ServletHolder("hearth", servlet);
        holder.setInitParameter("productionMode", "true");
        holder.setInitParameter(
                "org.atmosphere.cpr.AtmosphereInterceptor.disable",
                "org.atmosphere.interceptor.OnDisconnectInterceptor");
        holder.setAsyncSupported(true);
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.setContextPath("/");
        context.addServlet(holder, "/*");
        context.addServlet(new ServletHolder("pretend", new PretendEvents(plugIns, programme)), "/pretend/*");
        Server server = new Server(Integer.getInteger("port", 8282));
        server.setHandler(context);
        server.start();
        server.join();
    }

    /** One alert was acknowledged by nobody in time. */
    private static void passOn(MemoryStore store) {
        store.write(records -> {
            records.openAlerts().stream()
                    .findFirst()
                    .ifPresent(alert -> records.replace(alert.escalated(new Alert.Action(
                            Instant.now(),
                            "Hearth",
                            "Passed on to every lead and deputy, because nobody had acknowledged it in time"))));
            return store;
        });
    }

    private static void fill(Bench bench) {
        Casework casework = bench.casework();
        Actor nadia = PEOPLE.getFirst();
        String[] carers = {
            "Carys Penhallow", "Amina Yusuf-Bright", "Leah Okoro-Lind", "Marek Wyspa", "Halima Osei-Marsh"
        };
        String[] babies = {"Osian", "Idil", "Wren", "", "Kofi"};
        LocalDate today = LocalDate.now();
        for (int i = 0; i < carers.length; i++) {
            boolean bump = babies[i].isEmpty();
            Person carer = new Person(
                    PersonId.create(), Person.Role.CARER, carers[i], "mum", Optional.empty(), Optional.empty());
            Person baby = new Person(
                    PersonId.create(),
                    Person.Role.BABY,
                    babies[i],
                    "",
                    bump ? Optional.empty() : Optional.of(today.minusWeeks(14L + 9 * i)),
                    bump ? Optional.of(today.plusWeeks(10)) : Optional.empty());
            LocalDate came = today.minusMonths(6);
            Family family = casework.register(
                    nadia,
                    new NewFamily(
                            List.of(carer, baby),
                            i == 0 ? "Text Carys only, after 10 am. No voicemail, no letters to the house." : "",
                            new Referral(came, "health visitor"),
                            Optional.of("nadia"),
                            "North"));
            for (int week = 1; week <= 24; week += i < 3 ? 3 : 11) {
                boolean attended = week % 5 != 0;
                casework.record(
                        nadia,
                        List.of(new Contact(
                                ContactId.create(),
                                family.id(),
                                came.plusWeeks(week),
                                Optional.of(LocalTime.of(10, 0)),
                                "play-hour",
                                "Play hour",
                                Set.of(carer.id(), baby.id()),
                                week % 2 == 0 ? Contact.Medium.VIDEO : Contact.Medium.FACE_TO_FACE,
                                attended ? Contact.Outcome.ATTENDED : Contact.Outcome.DID_NOT_ATTEND,
                                OptionalInt.of(60),
                                nadia.name(),
                                Map.of("Where was it?", "At home"),
                                attended ? "Watched the baby follow her face." : "The baby had a cold.")));
            }
            if (i < 2) {
                for (int month = 0; month < 5; month++) {
                    answer(bench, nadia, family, carer, PretendPlugIns.WORRY, came.plusMonths(month), 2 - month / 2);
                    answer(bench, nadia, family, carer, PretendPlugIns.MOOD, came.plusMonths(month), 2 - month / 3);
                }
            }
            if (i == 2 || i == 4) {
                Family resting =
                        casework.rest(nadia, family.id(), family.version(), today.minusMonths(3), "Asked for time.");
                if (i == 2) {
                    casework.welcomeBack(nadia, family.id(), resting.version(), today.minusDays(4), "Rang the team.");
                }
            }
        }
    }

    private static void answer(
            Bench bench,
            Actor actor,
            Family family,
            Person carer,
            InstrumentDefinition instrument,
            LocalDate on,
            int level) {
        bench.assessments()
                .record(
                        actor,
                        new NewAssessment(
                                family.id(),
                                carer.id(),
                                on,
                                Rater.SELF,
                                instrument.id(),
                                instrument.version(),
                                new Responses.Answers(IntStream.rangeClosed(
                                                1, instrument.items().size())
                                        .boxed()
                                        .collect(Collectors.toMap(
                                                n -> n,
                                                n -> n == instrument.items().size() && level < 2 ? 0.0 : level))),
                                level < 2 ? "" : "Talked it through and agreed a plan."));
    }

    private static final class AnyAccounts implements Accounts {
        @Override
        public SignIn signIn(String username, char[] password) {
            return PEOPLE.stream()
                    .filter(actor -> actor.username().equals(username) && password.length >= 12)
                    .<SignIn>map(SignedIn::new)
                    .findFirst()
                    .orElse(new Refused());
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public boolean isSetUpToken(String token) {
            return token.equals("pretend");
        }

        @Override
        public Optional<Actor> setUp(String token, NewAccount account) {
            return Optional.of(new Actor(account.username(), account.name(), account.roles()));
        }

        @Override
        public Actor createFirst(NewAccount account) {
            return new Actor(account.username(), account.name(), account.roles());
        }

        @Override
        public Actor create(Actor actor, NewAccount account) {
            return new Actor(account.username(), account.name(), account.roles());
        }

        @Override
        public List<Actor> list(Actor actor) {
            return PEOPLE;
        }

        @Override
        public List<Colleague> colleagues(Actor actor) {
            return PEOPLE.stream()
                    .filter(each -> each.is(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD))
                    .map(each -> new Colleague(each.username(), each.name()))
                    .toList();
        }
    }

    private static final class NoEvaluations implements Evaluations {
        @Override
        public Publication run(Actor actor, List<String> reports, ReportRequest request) {
            throw new NotFound("There is no report in the house of pretend");
        }

        @Override
        public Publication run(EvaluationData data, List<String> reports, ReportRequest request) {
            throw new NotFound("There is no report in the house of pretend");
        }

        @Override
        public List<Format> formats() {
            return List.of();
        }

        @Override
        public List<RenderedFile> render(Publication publication, String format) {
            throw new NotFound("There is no format in the house of pretend");
        }
    }

    /** Dots that no camera reads: the drawing is in a bundle that the screens cannot see. */
    private static final class DottedCodes implements QrCodes {
        @Override
        public String svg(String content, String name) {
            StringBuilder dots = new StringBuilder();
            for (int i = 0; i < 29 * 29; i++) {
                if ((content.hashCode() * (i + 7L) >> 5) % 2 == 0) {
                    dots.append("M%d %dh1v1h-1z".formatted(i % 29 + 4, i / 29 + 4));
                }
            }
            return "<svg class='h-qr' role='img' aria-label='%s' viewBox='0 0 37 37'><path d='%s'/></svg>"
                    .formatted(name, dots);
        }
    }

    private static final class PlainLetters implements LetterRenderer {
        @Override
        public RenderedFile pdf(Letter letter, Optional<Logo> logo) {
            return new RenderedFile(
                    "letter.pdf", "application/pdf", letter.subject().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String html(Letter letter) {
            return "<article><h1>The document stands here.</h1></article>";
        }
    }

    private static final class PlainFragments implements PageFragments {
        @Override
        public String html(ReportDocument document) {
            return "<p>The document stands here.</p>";
        }

        @Override
        public String css() {
            return "";
        }

        @Override
        public String svg(Chart chart, int width) {
            return "<svg viewBox='0 0 %d 80' role='img' aria-label='%s'><rect width='100%%' height='80' fill='var(--h-sunk)'/></svg>"
                    .formatted(width, chart.title());
        }
    }
}
