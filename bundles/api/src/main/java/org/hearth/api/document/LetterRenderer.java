package org.hearth.api.document;

import java.util.Optional;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.Logo;
import org.osgi.annotation.versioning.ProviderType;

/** Makes a letter ready to be read and sent. Deterministic: the same letter gives the same bytes. */
@ProviderType
public interface LetterRenderer {

    /**
     * The letter as a tagged PDF on A4, with its fonts inside; the file is called {@code letter.pdf}, whomever it is about.
     *
     * @param logo the programme's mark; empty for none
     */
    RenderedFile pdf(Letter letter, Optional<Logo> logo);

    /** The letter as an HTML fragment, for a look before it is made; all text is escaped. */
    String html(Letter letter);
}
