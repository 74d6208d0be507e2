package org.hearth.api.document;

/**
 * A file that was rendered.
 *
 * @param name its name without folder, such as {@code evaluation.pdf}
 * @param mediaType such as {@code application/pdf}
 * @param content its bytes; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a value that is handed on once, never compared
public record RenderedFile(String name, String mediaType, byte[] content) {}
