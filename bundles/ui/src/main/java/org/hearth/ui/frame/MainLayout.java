package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.Optional;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.Subscription;
import org.hearth.api.document.PageFragments;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.ui.parts.Redrawing;
import org.hearth.ui.parts.TranslationNote;
import org.hearth.ui.parts.Trouble;

/** What stands around every screen of somebody who is signed in. */
public final class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final Actor actor;
    private final Alerts alerts;
    private final Changes changes;
    private final Main main = new Main();
    private final CallingBanner calling = new CallingBanner();
    private final NavigationLinks drawerLinks;
    private final NavigationLinks bottomLinks;
    private Optional<Subscription> subscription = Optional.empty();

    public MainLayout(
            Actor actor,
            Places places,
            Entrance entrance,
            Alerts alerts,
            Changes changes,
            PageFragments fragments,
            Programme programme) {
        this.actor = actor;
        this.alerts = alerts;
        this.changes = changes;
        drawerLinks = new NavigationLinks("nav", say("Main"), places.menu(actor), Place::menu);
        bottomLinks = new NavigationLinks("bottom", say("Main, short"), places.bar(actor), Place::bar);
        AppLayout.AppLayoutI18n texts = new AppLayout.AppLayoutI18n();
        texts.setDrawer(say("Menu"));
        setI18n(texts);
        setPrimarySection(AppLayout.Section.DRAWER);
        main.setId("main");
        main.addClassName("main");
        addToNavbar(head(skipLink(), toggle(), new Brand(programme, changes, 24), AccountCorner.avatar(actor)));
        addToDrawer(
                head(skipLink(), new Brand(programme, changes, 28)), drawerLinks, new AccountCorner(actor, entrance));
        setContent(new Div(
                new PrintHead(new Brand(programme, changes, 28), actor),
                calling,
                main,
                new Footer(new TranslationNote()),
                bottomLinks));
        // what is drawn elsewhere and shown here brings its own looks
        getElement().appendChild(new Element("style").setText(fragments.css()));
    }

    private static Header head(com.vaadin.flow.component.Component... parts) {
        Header head = new Header(parts);
        head.addClassName("head-bar");
        return head;
    }

    private static DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(say("Menu"));
        return toggle;
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#main", say("Skip to the page"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " const h = document.querySelector('main h1'); if (h) h.focus(); })");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        drawerLinks.mark(path);
        bottomLinks.mark(path);
        // whoever opens a page by its address begins at its top; whoever comes from another one, at its heading
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            main.getElement()
                    .executeJs("setTimeout(() => { const summary = this.querySelector('.problem:not([hidden])');"
                            + " const target = summary || this.querySelector('h1'); if (target) target.focus(); })");
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        subscription = Optional.of(
                changes.subscribe(new Redrawing(ui, Change.AlertsChanged.class::isInstance, this::countAlerts)));
        countAlerts();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(Subscription::close);
        super.onDetach(event);
    }

    private void countAlerts() {
        if (actor.is(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD)) {
            Trouble.of(() -> {
                Alerts.Calling now = alerts.calling(actor);
                calling.show(now);
                drawerLinks.count(now.open());
                bottomLinks.count(now.open());
            });
        }
    }
}
