package org.hearth.ui.parts;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.hearth.api.programme.Logo;
import org.hearth.api.programme.ProgrammeProfile;

/** The programme's own mark, or the doorway where it has none; for decoration beside its name. */
public final class ProgrammeMark extends Span {
    /** Where the programme's own mark is served. */
    public static final String PATH = "programme/logo";

    /** @param size its height in pixels */
    public ProgrammeMark(ProgrammeProfile profile, int size) {
        addClassName("programme-mark");
        profile.logo()
                .ifPresentOrElse(
                        logo -> {
                            // as an image: nothing in it can run or look around
                            Image image = new Image(address(logo), "");
                            image.addClassName("own-mark");
                            image.setHeight(size + "px");
                            add(image);
                        },
                        () -> add(new Mark(size)));
    }

    /** The address of that mark; another one has another, so that no browser shows the old one. */
    public static String address(Logo logo) {
        CRC32 sum = new CRC32();
        sum.update(logo.content());
        return PATH + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
