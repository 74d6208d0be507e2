package org.hearth.ui.reports;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.casework.NotFound;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.ui.parts.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A publication to take along, in every format that is installed. Nothing is rendered before somebody asks. */
final class Downloads extends Section {
    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final int GONE = 410;
    private static final int BROKEN = 500;

    /** @param name what an archive of several files is called */
    Downloads(Evaluations evaluations, Publication publication, String name) {
        setId("downloads");
        addClassNames("card", "downloads");
        H2 heading = new H2(say("Take it with you"));
        heading.setId("downloads-title");
        getElement().setAttribute("aria-labelledby", "downloads-title");
        Div links = new Div();
        links.addClassNames("row", "acts");
        evaluations.formats().forEach(format -> {
            Anchor link = new Anchor(handler(evaluations, publication, name, format.name()), format.label());
            link.addClassNames("btn");
            link.setId("download-" + format.name());
            link.getElement().setAttribute("download", true);
            link.getElement().setAttribute("aria-label", say("Download as {0}", format.label()));
            links.add(link);
        });
        add(heading, links);
    }

    private static DownloadHandler handler(
            Evaluations evaluations, Publication publication, String name, String format) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                RenderedFile file = Bundle.of(name, evaluations.render(publication, format));
                return new DownloadResponse(
                        new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length);
            } catch (NotFound e) {
                return DownloadResponse.error(GONE, Trouble.words(e));
            } catch (RuntimeException e) {
                LOG.error("A report could not be rendered as {}", format, e);
                return DownloadResponse.error(BROKEN, say("This file could not be made, and that is our fault."));
            }
        });
    }
}
