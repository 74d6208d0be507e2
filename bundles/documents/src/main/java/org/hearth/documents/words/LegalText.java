package org.hearth.documents.words;

/** Text that may stand in XML, and so in a page, a drawing or a workbook. */
public final class LegalText {
    private LegalText() {}

    /** The text without the characters that XML 1.0 forbids, such as most control characters and lone surrogates. */
    public static String of(String text) {
        if (text.codePoints().allMatch(LegalText::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(LegalText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
