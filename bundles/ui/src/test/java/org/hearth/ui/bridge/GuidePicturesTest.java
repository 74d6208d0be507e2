package org.hearth.ui.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.ui.frame.Place;
import org.junit.jupiter.api.Test;

/** The guide has a picture of every screen. They are taken by the browser tests with -Dhearth.pictures=write. */
class GuidePicturesTest {
    private static final Path PICTURES = Path.of("..", "..", "docs", "guide", "pictures");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z0-9-]+\\.png)` \\|[^|]*\\| `/([^`]*)` \\|", Pattern.MULTILINE);

    @Test
    void everyScreenIsInTheListOfPictures() throws IOException {
        assertThat(Routes.PLACES.all())
                .extracting(Place::path)
                .as("addresses with a row in docs/guide/pictures/README.md")
                .isSubsetOf(column(2));
    }

    @Test
    void everyRowIsOfAScreenThatExists() throws IOException {
        assertThat(column(2))
                .as("addresses in docs/guide/pictures/README.md")
                .isSubsetOf(Routes.PLACES.all().stream().map(Place::path).toList());
    }

    @Test
    void everyRowHasItsPictureAndEveryPictureItsRow() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")))
                    .as("pictures in docs/guide/pictures")
                    .containsExactlyInAnyOrderElementsOf(column(1));
        }
    }

    private static List<String> column(int group) throws IOException {
        return ROW.matcher(Files.readString(PICTURES.resolve("README.md")))
                .results()
                .map((MatchResult row) -> row.group(group))
                .toList();
    }
}
