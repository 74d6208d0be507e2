package org.hearth.core.extender;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.hearth.api.casework.Plugin;
import org.hearth.core.catalogue.PluginProblems;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes the plug-ins that were installed but do not come up: bundles that do not fit this Hearth, and components that fail
 * or wait. It looks soon after any bundle changed, and once more when things have come to rest.
 */
@Component(
        service = {},
        immediate = true)
public final class PluginWatch implements BundleListener {
    private static final Logger LOG = LoggerFactory.getLogger(PluginWatch.class);
    private static final long SOON_MILLIS = 250;
    private static final long AT_REST_MILLIS = 3000;

    private final BundleContext context;
    private final PluginProblems problems;
    private final ComponentReport components;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("hearth-plug-in-watch").factory());
    private final AtomicBoolean soon = new AtomicBoolean();
    private final AtomicBoolean atRest = new AtomicBoolean();
    private final Set<String> noted = new HashSet<>();
    private final Map<String, Long> undescribedSince = new HashMap<>();
    private final LongSupplier nanoTime;

    /** Looks at what is there, and at what comes. */
    @Activate
    public PluginWatch(
            BundleContext context, @Reference ServiceComponentRuntime runtime, @Reference PluginProblems problems) {
        this(context, runtime, problems, System::nanoTime);
    }

    PluginWatch(
            BundleContext context, ServiceComponentRuntime runtime, PluginProblems problems, LongSupplier nanoTime) {
        this.context = context;
        this.problems = problems;
        this.nanoTime = nanoTime;
        components = new ComponentReport(runtime);
        context.addBundleListener(this);
        lookLater();
    }

    @Deactivate
    void close() {
        context.removeBundleListener(this);
        thread.shutdownNow();
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        lookLater();
    }

    private void lookLater() {
        schedule(soon, SOON_MILLIS);
        schedule(atRest, AT_REST_MILLIS);
    }

    private void schedule(AtomicBoolean waiting, long millis) {
        if (waiting.compareAndSet(false, true)) {
            try {
                thread.schedule(
                        () -> {
                            waiting.set(false);
                            look();
                        },
                        millis,
                        TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closed) {
                LOG.debug("not looked at: the watch has just been closed", closed);
            }
        }
    }

    /** Looks at every bundle; what was noted and is well now is forgotten. */
    synchronized void look() {
        try {
            Map<String, Plugin> found = new HashMap<>();
            for (Bundle bundle : context.getBundles()) {
                String key = "watched " + bundle.getBundleId();
                Unresolved.plugin(bundle, context).ifPresent(plugin -> found.put(key, plugin));
                components.failing(bundle).forEach((component, plugin) -> found.put(key + " " + component, plugin));
                components
                        .undescribed(bundle)
                        .ifPresentOrElse(
                                plugin -> {
                                    if (hasBeenUndescribedForLong(key)) {
                                        found.put(key, plugin);
                                    }
                                },
                                () -> undescribedSince.remove(key));
            }
            noted.stream().filter(key -> !found.containsKey(key)).forEach(problems::clear);
            found.forEach(problems::refuse);
            found.forEach((key, plugin) -> {
                if (!noted.contains(key)) {
                    plugin.problems().forEach(problem -> LOG.error("This plug-in is not taken: {}", problem));
                }
            });
            noted.clear();
            noted.addAll(found.keySet());
        } catch (IllegalStateException goneMeanwhile) {
            LOG.debug("a bundle went while it was looked at", goneMeanwhile);
            lookLater();
        } catch (RuntimeException unexpected) {
            LOG.error("Plug-ins cannot be looked at", unexpected);
        }
    }

    /** On a busy machine the runtime of components may hear of a bundle late, and what is only late is no fault. */
    private boolean hasBeenUndescribedForLong(String key) {
        long now = nanoTime.getAsLong();
        long since = undescribedSince.computeIfAbsent(key, first -> now);
        boolean forLong = now - since >= TimeUnit.MILLISECONDS.toNanos(AT_REST_MILLIS);
        if (!forLong) {
            schedule(atRest, AT_REST_MILLIS);
        }
        return forLong;
    }
}
