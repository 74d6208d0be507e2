package org.hearth.ui.questionnaire;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.ui.parts.KeyCap;

/** What keys do, as one sentence with the keys drawn where its places are; a translator may put them in another order. */
final class KeyLine extends ListItem {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /**
     * @param sentence with a place such as {@code {0}} for each key
     * @param keys what stands on them
     */
    KeyLine(String sentence, List<String> keys) {
        Matcher place = PLACE.matcher(sentence);
        int from = 0;
        while (place.find()) {
            add(new Text(sentence.substring(from, place.start())));
            int key = Integer.parseInt(place.group(1));
            if (key < keys.size()) {
                add(new KeyCap(keys.get(key)));
            }
            from = place.end();
        }
        add(new Text(sentence.substring(from)));
    }
}
