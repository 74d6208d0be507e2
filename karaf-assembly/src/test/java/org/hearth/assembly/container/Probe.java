package org.hearth.assembly.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Problem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Answers questions about the framework it is installed in: one line in, lines out, until the connection ends. */
public final class Probe implements BundleActivator, Runnable {
    static final String PORT = "hearth.probe.port";

    private static final Map<Integer, String> STATES = Map.of(
            Bundle.INSTALLED, "INSTALLED",
            Bundle.RESOLVED, "RESOLVED",
            Bundle.STARTING, "STARTING",
            Bundle.STOPPING, "STOPPING",
            Bundle.ACTIVE, "ACTIVE");

    /** What makes a bundle another one than before: it stopped, started, changed or was wired anew. */
    private static final Map<Integer, String> EVENTS = Map.of(
            BundleEvent.INSTALLED, "installed",
            BundleEvent.STARTED, "started",
            BundleEvent.STOPPED, "stopped",
            BundleEvent.UPDATED, "updated",
            BundleEvent.UNRESOLVED, "unresolved",
            BundleEvent.UNINSTALLED, "uninstalled");

    private final List<String> happened = new ArrayList<>();

    private BundleContext context;
    private ServerSocket questions;

    @Override
    public void start(BundleContext started) throws IOException {
        context = started;
        context.addBundleListener((SynchronousBundleListener) this::note);
        questions = new ServerSocket(Integer.parseInt(context.getProperty(PORT)), 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this, "hearth-probe");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop(BundleContext stopped) throws IOException {
        questions.close();
    }

    @Override
    public void run() {
        while (!questions.isClosed()) {
            try (Socket socket = questions.accept();
                    BufferedReader in =
                            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                    PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
                answer(in.readLine()).forEach(out::println);
            } catch (Exception e) {
                if (!questions.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void note(BundleEvent event) {
        String what = EVENTS.get(event.getType());
        if (what != null) {
            synchronized (happened) {
                happened.add(name(event.getBundle()) + " " + what);
            }
        }
    }

    private List<String> answer(String question) throws Exception {
        String[] words = question.split(" ");
        return switch (words[0]) {
            case "bundles" ->
                bundles().map(b -> name(b) + " " + STATES.get(b.getState())).toList();
            case "unsatisfied" -> unsatisfied();
            case "components" ->
                components().map(found -> found.description.name).toList();
            case "home" -> List.of(context.getProperty("karaf.home"));
            // what happened since the last time somebody asked
            case "happened" -> {
                synchronized (happened) {
                    List<String> since = List.copyOf(happened);
                    happened.clear();
                    yield since;
                }
            }
            case "features" -> {
                List<String> names = new ArrayList<>();
                for (Feature feature : features().listFeatures()) {
                    if (Pattern.matches(words[1], feature.getName())) {
                        names.add(feature.getName());
                    }
                }
                yield names;
            }
            case "versions" ->
                bundles()
                        .filter(bundle -> name(bundle).startsWith(words[1]))
                        .map(bundle -> bundle.getVersion().toString())
                        .toList();
            case "problems" ->
                service(Catalogue.class).problems().stream()
                        .map(Problem::toString)
                        .toList();
            case "install-feature" -> {
                features().installFeature(words[1]);
                yield List.of();
            }
            case "uninstall-feature" -> {
                features().uninstallFeature(words[1]);
                yield List.of();
            }
            default -> throw new IllegalArgumentException(question);
        };
    }

    private FeaturesService features() {
        return service(FeaturesService.class);
    }

    private <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }

    private Stream<Bundle> bundles() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null);
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() == null ? "nameless-" + bundle.getBundleId() : bundle.getSymbolicName();
    }

    private List<String> unsatisfied() {
        return components()
                .filter(found -> found.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                        || found.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION
                        || found.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .map(found -> found.description.name + " "
                        + Arrays.stream(found.unsatisfiedReferences)
                                .map(reference -> reference.name)
                                .toList())
                .toList();
    }

    private Stream<ComponentConfigurationDTO> components() {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = context.getService(reference);
        return runtime.getComponentDescriptionDTOs().stream()
                .flatMap(described -> runtime.getComponentConfigurationDTOs(described).stream());
    }
}
