package org.hearth.ui.bridge;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page in which all screens are shown: its styles in their order, and how changes reach it. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("hearth/tokens.css")
@StyleSheet("hearth/parts.css")
@StyleSheet("hearth/layout.css")
@StyleSheet("hearth/work.css")
@StyleSheet("hearth/own-phone.css")
@StyleSheet("hearth/contrast.css")
@StyleSheet("hearth/print.css")
@Push(transport = Transport.LONG_POLLING)
public final class AppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    /** Before anything is painted: components follow the theme attribute, and the theme follows the system. */
    private static final String FOLLOW_THE_SYSTEM = """
            (() => {
              const dark = matchMedia('(prefers-color-scheme: dark)');
              const follow = () => document.documentElement.setAttribute('theme', dark.matches ? 'dark' : 'light');
              follow();
              dark.addEventListener('change', follow);
            })();
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(FOLLOW_THE_SYSTEM, Inline.Wrapping.JAVASCRIPT);
        settings.addFavIcon("icon", "hearth/logo.svg", "any");
    }
}
