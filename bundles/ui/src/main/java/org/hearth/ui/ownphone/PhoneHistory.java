package org.hearth.ui.ownphone;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page on a phone knows of its browser: the secret behind the hash, and the back button that turns pages. */
final class PhoneHistory {
    /**
     * Gives the secret, and an answer that was chosen but not saved. The back button turns pages; another link in the same tab is
     * another page.
     */
    static final String ARRIVE = """
            if (window.hearthAsk) window.hearthAsk.abort();
            const here = new AbortController();
            window.hearthAsk = here;
            const link = location.hash;
            window.addEventListener('hashchange', () => { if (location.hash !== link) location.reload(); }, {signal: here.signal});
            this.dataset.pages = location.pathname;
            let unsaved = '';
            try {
                const kept = sessionStorage.getItem('hearth-ask') || '';
                if (location.hash && kept.startsWith(location.hash + ' ')) unsaved = kept.slice(location.hash.length);
                else if (kept) sessionStorage.removeItem('hearth-ask');
            } catch (forbidden) { /* then there is none */ }
            return location.hash.slice(1) + unsaved;
            """;

    /** Notes which page is shown: $0 its place, $1 whether as a new one. */
    static final String STEP = """
            const state = Object.assign({}, history.state, {hearthPlace: $0});
            if ($1 && (history.state || {}).hearthPlace !== undefined && history.state.hearthPlace !== $0)
                history.pushState(state, '', location.href);
            else history.replaceState(state, '', location.href);
            """;

    private static final Pattern ARRIVED = Pattern.compile("(\\S{0,200})(?: (\\d{1,4}) (-?\\d{1,6}(?:\\.\\d{1,6})?))?");

    private PhoneHistory() {}

    /** An answer that was chosen but not saved. */
    record Unsaved(int item, double score) {}

    /** Who arrived, with what. */
    record Arrival(String secret, Optional<Unsaved> unsaved) {

        /** Of what the browser says; what is anything else opens nothing. */
        static Arrival of(String said) {
            Matcher arrived = ARRIVED.matcher(said);
            if (!arrived.matches()) {
                return new Arrival("", Optional.empty());
            }
            Optional<Unsaved> unsaved = Optional.ofNullable(arrived.group(2))
                    .map(item -> new Unsaved(Integer.parseInt(item), Double.parseDouble(arrived.group(3))));
            return new Arrival(arrived.group(1), unsaved);
        }
    }
}
