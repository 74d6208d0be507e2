package org.hearth.ui.bridge;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import org.hearth.ui.frame.Entrance;
import org.hearth.ui.frame.Faults;
import org.hearth.ui.frame.Guard;
import org.jspecify.annotations.Nullable;

/** Vaadin's service with what this house adds: files from bundles, a guard at every screen, calm words for faults. */
final class HearthService extends VaadinServletService {
    private static final long serialVersionUID = 1L;

    private final transient Map<Class<?>, Object> services;
    private final transient Entrance entrance;
    private final Dress dress;
    private final transient IdleTime idle;
    private final ReadersLanguage language = new ReadersLanguage();

    HearthService(
            VaadinServlet servlet,
            DeploymentConfiguration configuration,
            Map<Class<?>, Object> services,
            Entrance entrance,
            Dress dress,
            IdleTime idle) {
        super(servlet, configuration);
        this.services = services;
        this.entrance = entrance;
        this.dress = dress;
        this.idle = idle;
    }

    @Override
    public void init() throws ServiceException {
        super.init();
        setSystemMessagesProvider(new EndedSession());
        addSessionInitListener(event -> {
            event.getSession().setErrorHandler(new Faults());
            event.getSession().getSession().setMaxInactiveInterval((int)
                    idle.get().toSeconds());
            EndedSession.note(event.getSession(), event.getRequest());
            SessionCookie.restrictCurrent();
        });
        addUIInitListener(language);
        addUIInitListener(event -> event.getUI().addBeforeEnterListener(new Guard(Routes.PLACES, entrance)));
        addUIInitListener(event -> event.getUI().addBeforeEnterListener(entering -> SurePush.openFor(event.getUI())));
        addUIInitListener(dress);
        addUIInitListener(new PatientPages());
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new ViewMaker(this, services, entrance, dress, language));
    }

    /** The stock one reads files only, and knows no address of a bundle's content. */
    @Override
    public @Nullable URL getStaticResource(String path) {
        return Resources.find(path).orElse(null);
    }
}
