package org.hearth.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

    private static String read(InputStream in, int chunk) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = new Utf8Reader(in)) {
            char[] chars = new char[chunk + 3];
            for (int count = reader.read(chars, 3, chunk); count >= 0; count = reader.read(chars, 3, chunk)) {
                text.append(chars, 3, count);
            }
        }
        return text.toString();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anyTextComesOutAsItWentInWhateverTheChunks() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        int[] alphabet = {'a', ',', '\n', '\r', 'é', 'ß', '你', 0x1F476};
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(100_000); i > 0; i--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            int chunk = 2 + random.nextInt(9_000);
            assertThat(read(bytes(text.toString()), chunk)).isEqualTo(text.toString());
        }
    }

    @Test
    void onlyTheFirstByteOrderMarkIsPassedOver() throws IOException {
        assertThat(read(bytes("\uFEFFa\uFEFFb"), 2)).isEqualTo("a\uFEFFb");
        assertThat(read(bytes("\uFEFF"), 2)).isEmpty();
        assertThat(read(bytes(""), 2)).isEmpty();
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsAnError() {
        InputStream cut = new ByteArrayInputStream(new byte[] {'a', '\r', '\n', 'b', '\n', (byte) 0xC3});
        assertThatThrownBy(() -> read(cut, 100))
                .isInstanceOfSatisfying(
                        NotUtf8Exception.class, e -> assertThat(e.line()).isEqualTo(3));
    }
}
