package org.hearth.api.programme;

/**
 * A programme's own mark, as an image. It comes from a file that somebody put there: show it as an image only, never as part
 * of a page.
 *
 * @param mediaType {@code image/svg+xml} or {@code image/png}
 * @param content its bytes; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a value that is handed on, compared by identity only
public record Logo(String mediaType, byte[] content) {}
