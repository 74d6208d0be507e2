package org.hearth.ui.bridge;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.identity.Actor;
import org.hearth.ui.frame.Entrance;
import org.hearth.ui.languages.Translations;

/**
 * Makes views, and gives each what its one public constructor asks for: use cases, the clock, and the person who is
 * signed in.
 */
final class ViewMaker extends DefaultInstantiator {
    private static final long serialVersionUID = 1L;
    private static final String OWN_PACKAGE = "org.hearth.ui.";

    private final transient Map<Class<?>, Object> services;
    private final transient Entrance entrance;
    private final Dress dress;
    private final ReadersLanguage language;
    private final Translations translations = new Translations();

    ViewMaker(
            VaadinService service,
            Map<Class<?>, Object> services,
            Entrance entrance,
            Dress dress,
            ReadersLanguage language) {
        super(service);
        this.services = Map.copyOf(services);
        this.entrance = entrance;
        this.dress = dress;
        this.language = language;
    }

    @Override
    public Stream<IndexHtmlRequestListener> getIndexHtmlRequestListeners(Stream<IndexHtmlRequestListener> others) {
        return Stream.concat(others, Stream.of(dress, language, new KeepScript()));
    }

    @Override
    public I18NProvider getI18NProvider() {
        return translations;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        if (!type.getName().startsWith(OWN_PACKAGE) || type.getConstructors().length != 1) {
            return super.getOrCreate(type);
        }
        return type.cast(make(type.getConstructors()[0]));
    }

    private Object make(Constructor<?> constructor) {
        Class<?>[] types = constructor.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(types[i], constructor.getDeclaringClass());
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(constructor.getDeclaringClass() + " could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.getDeclaringClass() + " could not be made", e);
        }
    }

    private Object argument(Class<?> type, Class<?> view) {
        if (type == Actor.class) {
            return entrance.actor().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        }
        return Optional.ofNullable(services.get(type))
                .orElseThrow(() ->
                        new IllegalStateException(view + " asks for " + type + ", which the bridge does not hand out"));
    }
}
