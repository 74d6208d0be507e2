package org.hearth.core.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearth.api.casework.Problem;

/**
 * How long the code of plug-ins may take, once what was configured makes sense.
 *
 * @param score for scoring one form
 * @param report for one report
 * @param problems settings that make no sense, for which the usual value is taken
 */
record Limits(Duration score, Duration report, List<Problem> problems) {
    private static final int LONGEST = 86_400;

    /** The limits where nothing is configured. */
    static Limits usual() {
        return new Limits(
                Duration.ofSeconds(PluginLimits.SCORE_SECONDS),
                Duration.ofSeconds(PluginLimits.REPORT_SECONDS),
                List.of());
    }

    static Limits of(PluginLimits configured) {
        List<Problem> problems = new ArrayList<>();
        return new Limits(
                limit("score-seconds", configured.score$_$seconds(), PluginLimits.SCORE_SECONDS, problems),
                limit("report-seconds", configured.report$_$seconds(), PluginLimits.REPORT_SECONDS, problems),
                List.copyOf(problems));
    }

    private static Duration limit(String key, int seconds, int usual, List<Problem> problems) {
        if (seconds >= 1 && seconds <= LONGEST) {
            return Duration.ofSeconds(seconds);
        }
        problems.add(new Problem(
                "etc/" + PluginLimits.PID + ".cfg",
                0,
                key,
                "expected 1 to " + LONGEST + " seconds, but found " + seconds + "; " + usual
                        + " is used until it is corrected"));
        return Duration.ofSeconds(usual);
    }
}
