package org.hearth.documents;

import java.time.ZoneOffset;
import java.util.Optional;
import org.hearth.api.document.LetterRenderer;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.Logo;
import org.hearth.documents.page.LetterMarkup;
import org.hearth.documents.page.LetterPage;
import org.hearth.documents.page.Markup;
import org.hearth.documents.pdf.PaperPage;
import org.hearth.documents.pdf.Printable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A letter as a tagged PDF, and as it is looked at before. */
@Component
public final class LetterFile implements LetterRenderer {

    /** Made by the runtime; needs nothing. */
    @Activate
    public LetterFile() {}

    @Override
    public RenderedFile pdf(Letter letter, Optional<Logo> logo) {
        Letter printable = Printable.of(letter);
        // neither the title nor the file's name says whom it is about: both are shown where others may look on
        byte[] content = PaperPage.of(
                LetterPage.of(printable, logo),
                LetterPage.title(printable),
                "Hearth",
                letter.on().atStartOfDay(ZoneOffset.UTC).toInstant());
        return new RenderedFile("letter.pdf", "application/pdf", content);
    }

    @Override
    public String html(Letter letter) {
        return Markup.text(LetterMarkup.of(Printable.of(letter), Optional.empty()));
    }
}
