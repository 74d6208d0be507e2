package org.hearth.assembly.launcher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Options of the virtual machine that whoever runs Hearth adds, in an environment variable. */
final class JavaOptions {
    private JavaOptions() {}

    static List<String> fromEnvironment(String variable) {
        return split(Optional.ofNullable(System.getenv(variable)).orElse(""));
    }

    static List<String> split(String words) {
        return Stream.of(words.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
