package org.hearth.api.document;

import org.osgi.annotation.versioning.ProviderType;

/** QR codes, for holding a screen before a phone's camera. */
@ProviderType
public interface QrCodes {

    /**
     * The code as an SVG image, black on white with the white margin that cameras need, whatever the page's colours are. It has
     * no size of its own and fills what it is put in.
     *
     * @param content what the camera reads, such as an address; at most 1,000 characters
     * @param name what people who do not see it are told
     * @throws IllegalArgumentException if the content is empty or too long
     */
    String svg(String content, String name);
}
