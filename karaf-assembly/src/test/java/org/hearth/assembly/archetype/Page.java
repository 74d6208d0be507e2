package org.hearth.assembly.archetype;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the documentation, as the commands that it tells people to type.
 *
 * @param blocks the blocks fenced as {@code sh}, in reading order
 */
public record Page(List<Block> blocks) {
    private static final Pattern PART = Pattern.compile("(?ms)^##+ (?<title>.*?)$|^```sh\\n(?<commands>.*?)^```$");

    /**
     * Commands that stand together.
     *
     * @param section the heading above them
     * @param commands as they stand on the page
     */
    public record Block(String section, String commands) {}

    /** Reads a page by its path from the top of the repository. */
    public static Page of(String path) {
        try {
            String text =
                    Files.readString(Path.of("").toAbsolutePath().getParent().resolve(path));
            List<Block> blocks = new ArrayList<>();
            String section = "";
            Matcher part = PART.matcher(text);
            while (part.find()) {
                if (part.group("title") != null) {
                    section = part.group("title");
                } else {
                    blocks.add(new Block(section, part.group("commands")));
                }
            }
            return new Page(blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All commands of the section of that title. */
    public String commands(String section) {
        String commands = blocks.stream()
                .filter(block -> block.section().equals(section))
                .map(Block::commands)
                .collect(Collectors.joining());
        if (commands.isEmpty()) {
            throw new AssertionError("the page has no commands below the heading '" + section + "'");
        }
        return commands;
    }
}
