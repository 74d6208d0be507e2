package org.hearth.persistence.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearth.api.exchange.Beside;
import org.hearth.api.exchange.Beside.Background;
import org.hearth.api.exchange.Beside.GoalRating;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.ReferralSource;
import org.hearth.persistence.json.Json;

/** Reads what an export takes out beside the columns that reports read, for the families that are in the data. */
final class BesideStream {
    private static final String GOALS =
            "select number, family, content from leaf where number > ? and kind = 'goal' order by number";

    private final EvaluationStream stream;
    private final Numbering families;
    private final Map<UUID, Integer> people = new HashMap<>();

    /** Who is the first carer so far, and at which place in the family. */
    private record First(int place, String ethnicity, PersonDetails details) {}

    BesideStream(EvaluationStream stream, Numbering families) {
        this.stream = stream;
        this.families = families;
    }

    Beside read() throws SQLException {
        Map<Integer, First> carers = carers();
        return new Beside(backgrounds(carers), ratings());
    }

    /** People are numbered as in the assessments: all of them, in the order of their rows. */
    private Map<Integer, First> carers() throws SQLException {
        Map<Integer, First> carers = new HashMap<>();
        stream.portions(
                "select number, id, family, role, present, place, ethnicity, details from person where number > ?"
                        + " order by number",
                row -> {
                    people.put(row.getObject(2, UUID.class), people.size());
                    int family = families.find(row.getLong(3));
                    if (family != Numbering.ABSENT && row.getString(4).equals("CARER") && row.getBoolean(5)) {
                        First first = first(row);
                        carers.merge(family, first, (one, other) -> other.place() < one.place() ? other : one);
                    }
                });
        return carers;
    }

    private static First first(ResultSet row) throws SQLException {
        Optional<String> details = Optional.ofNullable(row.getString(8));
        return new First(
                row.getInt(6),
                Optional.ofNullable(row.getString(7)).orElse(""),
                details.map(Json.DETAILS::read).orElse(PersonDetails.NONE));
    }

    private List<Background> backgrounds(Map<Integer, First> carers) throws SQLException {
        List<Background> backgrounds = new ArrayList<>(Collections.nCopies(families.size(), Background.UNKNOWN));
        stream.portions(
                "select number, referral_source, referral_words, lsoa, imd_vintage, received_on from family"
                        + " where number > ? order by number",
                row -> {
                    int family = families.find(row.getLong(1));
                    if (family != Numbering.ABSENT) {
                        backgrounds.set(family, background(row, Optional.ofNullable(carers.get(family))));
                    }
                });
        return backgrounds;
    }

    private static Background background(ResultSet row, Optional<First> carer) throws SQLException {
        Referral referral = new Referral(
                row.getObject(6, LocalDate.class),
                ReferralSource.ofCode(row.getString(2)),
                row.getString(2) + row.getString(3),
                "");
        int vintage = row.getInt(5);
        boolean dated = !row.wasNull();
        return new Background(
                referral.official().map(ReferralSource::code).orElse(""),
                referral.group().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                row.getString(4),
                dated ? OptionalInt.of(vintage) : OptionalInt.empty(),
                carer.map(First::ethnicity).orElse(""),
                carer.map(first -> first.details().language()).orElse(""),
                carer.map(first -> first.details().interpreter()));
    }

    private List<GoalRating> ratings() throws SQLException {
        Json<Goal> json = Json.of(Goal.class);
        List<GoalRating> ratings = new ArrayList<>();
        int[] goals = new int[1];
        stream.portions(GOALS, row -> {
            int family = families.find(row.getLong(2));
            if (family == Numbering.ABSENT) {
                return;
            }
            int number = goals[0]++;
            for (Goal.Rating rating : json.read(row.getString(3)).ratings()) {
                ratings.add(new GoalRating(family, number, rating.on(), rating.value(), number(rating.by())));
            }
        });
        return ratings;
    }

    private OptionalInt number(Optional<PersonId> person) {
        return person.map(PersonId::value).map(people::get).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
