package org.hearth.api.text;

import org.osgi.annotation.versioning.ProviderType;

/** An exception whose message is meant for the person at the screen, and can be said in another language. */
@ProviderType
public interface Worded {

    /** What to tell the person; {@link Throwable#getMessage()} is the same in English. */
    Sentence sentence();
}
