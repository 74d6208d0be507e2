package org.hearth.core.extender;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;

/** Reads a definition file's bytes as text. */
final class Utf8 {
    /** The largest definition file that is looked at, in bytes. */
    static final int LARGEST = 4_000_000;

    private Utf8() {}

    /**
     * The text.
     *
     * @throws InvalidInput if it is far too large or not UTF-8
     */
    static String read(String source, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new InvalidInput(
                    List.of(
                            new Problem(
                                    source,
                                    0,
                                    "",
                                    "expected at most " + LARGEST / 1_000_000
                                            + " MB, but the file is larger; a definition holds one instrument or intervention, not data")));
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < rest.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new InvalidInput(List.of(new Problem(
                    source, line, "", "expected UTF-8, but found bytes that are not; save the file as UTF-8")));
        }
    }
}
