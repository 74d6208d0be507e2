package org.hearth.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    @TempDir
    Path folder;

    @Test
    void itWritesAFolderFromTheCommandLine() throws IOException {
        Generate.main(new String[] {"--seed", "7", "--out", folder.toString(), "--families", "3"});

        assertThat(folder.resolve("families.csv")).content().hasLineCount(4);
    }

    @Test
    void itSaysWhichArgumentsItExpects() {
        assertThatThrownBy(() -> Generate.main(new String[] {"--families", "3"}))
                .hasMessage("expected --families NUMBER --seed NUMBER --out FOLDER, but found --families 3");
        assertThatThrownBy(() ->
                        Generate.main(new String[] {"--families", "many", "--seed", "7", "--out", folder.toString()}))
                .hasMessageEndingWith("but found --families many");
    }
}
