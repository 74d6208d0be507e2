package org.hearth.documents.code;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** Draws a QR code: one path of dark modules on white, with the margin of four modules that ISO/IEC 18004 asks for. */
public final class CodeDrawing {
    /** The white margin on each side, in modules. */
    static final int MARGIN = 4;

    private CodeDrawing() {}

    /**
     * The code as an SVG element.
     *
     * @param content what cameras read
     * @param name its accessible name
     */
    public static String svg(String content, String name) {
        ByteMatrix modules = modules(content);
        int size = modules.getWidth() + 2 * MARGIN;
        String title = escaped(name);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"h-qr\" role=\"img\" aria-label=\"" + title
                + "\" viewBox=\"0 0 " + size + " " + size + "\" shape-rendering=\"crispEdges\"><title>" + title
                + "</title><rect width=\"" + size + "\" height=\"" + size + "\" fill=\"#fff\"/><path d=\""
                + path(modules) + "\" fill=\"#000\"/></svg>";
    }

    private static ByteMatrix modules(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("expected something that fits a QR code: " + e.getMessage(), e);
        }
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
