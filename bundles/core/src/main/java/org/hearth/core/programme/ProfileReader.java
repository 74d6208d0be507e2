package org.hearth.core.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.api.casework.Problem;
import org.hearth.api.programme.Accent;
import org.hearth.api.programme.HelpNumber;
import org.hearth.api.programme.Logo;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.api.programme.UnitCost;

/** Makes a programme's profile of what the deployer wrote; what is wrong counts as not said. */
final class ProfileReader {
    private static final String FILE = ProgrammeConfiguration.PID + ".cfg";
    private static final int LONGEST = 60;
    private static final int MOST_QUIET_WEEKS = 104;
    private static final Pattern WEEKS = Pattern.compile("[0-9]{1,3}");
    private static final Pattern KEY = Pattern.compile("\\s*([A-Za-z-]+)\\s*[=:].*");

    private final Path etc;
    private final Settings settings;
    private final Findings findings = new Findings();

    private ProfileReader(Path etc, Settings settings) {
        this.etc = etc;
        this.settings = settings;
    }

    /** What the configuration says, word for word. */
    record Settings(
            String name,
            String area,
            String logo,
            String accent,
            String accentDark,
            String unitCosts,
            String helpNumbers,
            ReachReader.Said reach,
            String quietWeeks,
            List<String> unknown) {
        Settings {
            unknown = List.copyOf(unknown);
        }

        /** Settings that say nothing of help numbers, nor of how this Hearth is reached. */
        Settings(
                String name,
                String area,
                String logo,
                String accent,
                String accentDark,
                String unitCosts,
                List<String> unknown) {
            this(name, area, logo, accent, accentDark, unitCosts, "", ReachReader.Said.NOTHING, "", unknown);
        }

        /** What tells whether the files that are named were changed. */
        String stamp(Path etc) {
            return List.of(logo, unitCosts, helpNumbers).stream()
                    .map(name -> EtcFile.in(etc, name).map(EtcFile::stamp).orElse(""))
                    .toList()
                    .toString();
        }
    }

    /** A profile, and what was wrong. */
    record Reading(ProgrammeProfile profile, List<Problem> problems) {}

    static Reading read(Path etc, Settings settings) {
        ProfileReader reader = new ProfileReader(etc, settings);
        ProgrammeProfile profile = reader.profile();
        return new Reading(profile, reader.findings.all());
    }

    private ProgrammeProfile profile() {
        settings.unknown()
                .forEach(key -> wrong(
                        key,
                        "expected name, area, logo, accent, accent-dark, unit-costs, help-numbers, public-address, behind-proxy,"
                                + " link-days or quiet-weeks, but found '" + key
                                + "': correct it or take it out"));
        String name = words("name", settings.name());
        Optional<Accent> accent = AccentCheck.read(
                settings.accent().strip(), settings.accentDark().strip(), this::wrong);
        return new ProgrammeProfile(
                name.isEmpty() ? ProgrammeProfile.NAMELESS : name,
                words("area", settings.area()),
                logo(),
                accent,
                costs(),
                helpNumbers(),
                ReachReader.read(settings.reach(), this::wrong),
                quietWeeks());
    }

    private String words(String field, String text) {
        String words = text.strip();
        if (words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            wrong(
                    field,
                    "expected one line of at most " + LONGEST + " characters, but found " + words.length()
                            + ": shorten it. It is left out");
            return "";
        }
        return words;
    }

    private Optional<Logo> logo() {
        if (settings.logo().isBlank()) {
            return Optional.empty();
        }
        Optional<EtcFile> file = inside("logo", settings.logo());
        return file.flatMap(found -> LogoFile.read(found, findings));
    }

    private int quietWeeks() {
        String typed = settings.quietWeeks().strip();
        if (typed.isEmpty()) {
            return ProgrammeProfile.QUIET_WEEKS;
        }
        if (!WEEKS.matcher(typed).matches() || Integer.parseInt(typed) > MOST_QUIET_WEEKS) {
            wrong(
                    "quiet-weeks",
                    "expected a whole number of weeks from 0 to " + MOST_QUIET_WEEKS
                            + ", 0 for no reminders, but found '" + typed + "': correct it. "
                            + ProgrammeProfile.QUIET_WEEKS + " are used");
            return ProgrammeProfile.QUIET_WEEKS;
        }
        return Integer.parseInt(typed);
    }

    private List<UnitCost> costs() {
        String name = settings.unitCosts().strip();
        if (name.isEmpty()) {
            return List.of();
        }
        // nobody need have a table of costs; who names one means it
        boolean meant = !name.equals(ProgrammeConfiguration.UNIT_COSTS);
        return inside("unit-costs", name)
                .filter(file -> meant || file.exists())
                .map(file -> UnitCostFile.read(file, findings))
                .orElse(List.of());
    }

    private List<HelpNumber> helpNumbers() {
        String name = settings.helpNumbers().strip();
        if (name.isEmpty()) {
            return List.of();
        }
        boolean meant = !name.equals(ProgrammeConfiguration.HELP_NUMBERS);
        return inside("help-numbers", name)
                .filter(file -> meant || file.exists())
                .map(file -> HelpNumberFile.read(file, findings))
                .orElse(List.of());
    }

    private Optional<EtcFile> inside(String field, String name) {
        Optional<EtcFile> file = EtcFile.in(etc, name.strip());
        if (file.isEmpty()) {
            wrong(
                    field,
                    "expected the name of a file beside the configuration, but found '" + name + "': put it there");
        }
        return file;
    }

    private void wrong(String field, String message) {
        findings.add(FILE, line(field), field, message);
    }

    /** The line of the configuration that says it; 0 when it was said elsewhere, such as in Karaf's console. */
    private int line(String field) {
        try {
            int number = 0;
            int found = 0;
            for (String line : Files.readAllLines(etc.resolve(FILE), StandardCharsets.ISO_8859_1)) {
                number++;
                Matcher key = KEY.matcher(line);
                if (key.matches() && key.group(1).equals(field)) {
                    found = number;
                }
            }
            return found;
        } catch (IOException e) {
            return 0;
        }
    }
}
