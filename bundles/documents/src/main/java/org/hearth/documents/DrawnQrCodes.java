package org.hearth.documents;

import org.hearth.api.document.QrCodes;
import org.hearth.documents.code.CodeDrawing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** QR codes drawn as SVG. */
@Component
public final class DrawnQrCodes implements QrCodes {
    private static final int LONGEST = 1000;

    /** Made by the runtime; needs nothing. */
    @Activate
    public DrawnQrCodes() {}

    @Override
    public String svg(String content, String name) {
        if (content.isEmpty() || content.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "expected 1 to " + LONGEST + " characters for a QR code, but found " + content.length());
        }
        return CodeDrawing.svg(content, name);
    }
}
