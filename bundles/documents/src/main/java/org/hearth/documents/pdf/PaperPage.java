package org.hearth.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Well-formed markup laid out on A4 and written as tagged PDF (PDF/UA), with its own fonts inside. */
public final class PaperPage {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float PDF_VERSION = 1.7f;
    /** The charts on the page are set in the page's own fonts. */
    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    static {
        // the library logs each step through java.util.logging; what matters reaches us as an exception
        XRLog.setLoggingEnabled(false);
    }

    private PaperPage() {}

    /**
     * The page as PDF.
     *
     * @param madeAt the only moment that the file speaks of, so that the same page gives the same bytes
     */
    public static byte[] of(String markup, String title, String producer, Instant madeAt) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfVersion(PDF_VERSION)
                .usePdfUaAccessibility(true)
                .withProducer(producer)
                .useSVGDrawer(new BatikSVGDrawer())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(markup, null);
        font(builder, "figtree-400.ttf", "Figtree", REGULAR);
        font(builder, "figtree-600.ttf", "Figtree", BOLD);
        font(builder, "noto-sans-400.ttf", "Noto Sans", REGULAR);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                PDDocumentInformation information = document.getDocumentInformation();
                Calendar moment = GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC));
                moment.setTimeZone(TimeZone.getTimeZone("UTC"));
                information.setTitle(title);
                information.setCreationDate(moment);
                information.setModificationDate(moment);
                document.setDocumentId(madeAt.toEpochMilli());
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource(file), family, weight, FontStyle.NORMAL, true, USES);
    }

    private static InputStream resource(String file) {
        InputStream in = PaperPage.class.getResourceAsStream("/org/hearth/documents/font/" + file);
        if (in == null) {
            throw new IllegalStateException("the font " + file + " is missing from the bundle");
        }
        return in;
    }
}
