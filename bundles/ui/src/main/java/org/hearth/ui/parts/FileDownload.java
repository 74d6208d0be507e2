package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.NotFound;
import org.hearth.api.document.RenderedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A link to a file that is made when somebody asks for it, and looks like a button. */
public final class FileDownload extends Anchor {
    private static final Logger LOG = LoggerFactory.getLogger(FileDownload.class);
    private static final int FORBIDDEN = 403;
    private static final int GONE = 410;
    private static final int BROKEN = 500;

    /** @param file makes the file; runs without the session's lock, and may be called several times */
    public FileDownload(String id, String words, Supplier<RenderedFile> file) {
        super(handler(file, say("This file could not be made, and that is our fault.")), words);
        setId(id);
        addClassNames("btn", "sm");
        getElement().setAttribute("download", true);
    }

    private static DownloadHandler handler(Supplier<RenderedFile> file, String sorry) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                RenderedFile made = file.get();
                return new DownloadResponse(
                        new ByteArrayInputStream(made.content()), made.name(), made.mediaType(), made.content().length);
            } catch (NotFound e) {
                return DownloadResponse.error(GONE, Trouble.words(e));
            } catch (NotAllowed e) {
                return DownloadResponse.error(FORBIDDEN, Trouble.words(e));
            } catch (RuntimeException e) {
                LOG.error("A document could not be made", e);
                return DownloadResponse.error(BROKEN, sorry);
            }
        });
    }
}
