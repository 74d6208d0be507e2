package org.hearth.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DrawnQrCodesTest {
    private static final String LINK = "https://hearth.example.org/ask#kJ3_x-8sQm2Zt0aVb1cD4eF5gH6iK7lM";
    private static final int PIXELS = 6;

    private final DrawnQrCodes codes = new DrawnQrCodes();

    @Test
    void aCameraReadsWhatWasDrawn() throws Exception {
        assertThat(read(codes.svg(LINK, "QR code"))).isEqualTo(LINK);
    }

    @Test
    void itSaysWhatItIsAndStandsOnWhiteWithAMargin() {
        String svg = codes.svg(LINK, "A \"link\" & <more>");

        assertThat(svg).contains("aria-label=\"A &quot;link&quot; &amp; &lt;more>".replace("more>", "more&gt;"));
        assertThat(svg).contains("fill=\"#fff\"");
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (module.find()) {
            assertThat(Integer.parseInt(module.group(1))).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> codes.svg("", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codes.svg("x".repeat(1001), "x")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Paints the modules of the drawing and reads the painting. */
    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1)) * PIXELS;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFFFF);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * PIXELS;
            int top = Integer.parseInt(module.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + PIXELS, 0xFF000000);
            }
        }
        LuminanceSource picture = new RGBLuminanceSource(size, size, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
