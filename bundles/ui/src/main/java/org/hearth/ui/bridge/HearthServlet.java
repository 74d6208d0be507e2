package org.hearth.ui.bridge;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Programme;
import org.hearth.ui.frame.Entrance;
import org.hearth.ui.frame.Places;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Vaadin's servlet on the OSGi whiteboard. It comes up when every use case is there.
 *
 * <p>No servlet container scans for annotations here, so {@link #init} does what a container's initialisers would.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.name=hearth",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=hearth)",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "servlet.init.productionMode=true",
            "servlet.init.closeIdleSessions=true",
            // Vaadin cannot ask the whiteboard for its mapping, and would warn
            "servlet.init.VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH=/*",
            // it trips over itself when a page with a waiting request goes away; Vaadin notices by its own means
            "servlet.init.org.atmosphere.cpr.AtmosphereInterceptor.disable=org.atmosphere.interceptor.OnDisconnectInterceptor"
        })
public final class HearthServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<Class<?>, Object> services = new HashMap<>();
    private final transient LogoResponse logo;
    private final Dress dress;
    private final transient IdleTime idle;
    private final transient Entrance entrance = new SessionEntrance(Routes.PLACES);

    @Activate
    public HearthServlet(@Reference UseCases useCases, @Reference IdleTime idle, @Reference Clock clock) {
        this.idle = idle;
        logo = new LogoResponse(useCases.get(Programme.class));
        dress = new Dress(useCases.get(Programme.class), useCases.get(Changes.class));
        services.putAll(useCases.all());
        services.put(Clock.class, clock);
        services.put(Places.class, Routes.PLACES);
        services.put(Entrance.class, entrance);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(Resources.PLATFORM);
        try {
            initialise(config.getServletContext());
            super.init(config);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static void initialise(ServletContext context) throws ServletException {
        Set<Class<?>> lookup = new HashSet<>(LookupInitializer.getDefaultImplementations());
        lookup.add(LookupInitializer.class);
        new LookupServletContainerInitializer().process(lookup, context);
        new VaadinAppShellInitializer().process(Set.of(AppShell.class), context);
        new RouteRegistryInitializer().process(Set.of(), context);
        new ErrorNavigationTargetInitializer().process(Routes.ERROR_PAGES, context);
        Routes.register(RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))));
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        VaadinServletService service = new HearthService(this, configuration, services, entrance, dress, idle);
        service.setClassLoader(Resources.PLATFORM);
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(Resources.PLATFORM);
        try {
            SecureHeaders.add(response);
            if (logo.answers(request)) {
                logo.send(response);
            } else {
                super.service(request, response);
            }
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
