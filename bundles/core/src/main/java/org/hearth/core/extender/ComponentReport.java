package org.hearth.core.extender;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.core.catalogue.Said;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** How the components of plug-ins are, by what the runtime of components says of them. */
final class ComponentReport {
    private static final String CAUSE = "Caused by: ";

    private final ServiceComponentRuntime runtime;

    ComponentReport(ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    /** The components of an active bundle that should be plug-ins and are not, by their name. */
    Map<String, Plugin> failing(Bundle bundle) {
        Map<String, Plugin> failing = new HashMap<>();
        if (bundle.getState() != Bundle.ACTIVE || bundle.getBundleId() == 0) {
            return failing;
        }
        Collection<ComponentDescriptionDTO> components = runtime.getComponentDescriptionDTOs(bundle);
        for (ComponentDescriptionDTO component : components) {
            Optional<Plugin.Kind> kind = Arrays.stream(component.serviceInterfaces)
                    .map(PluginManifest::kindOfService)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (kind.isPresent()) {
                List<Problem> problems = problems(component);
                if (!problems.isEmpty()) {
                    failing.put(component.name, Unresolved.refused(bundle, kind.get(), shortName(component), problems));
                }
            }
        }
        return failing;
    }

    /**
     * An active bundle that announces a plug-in's component, of which the runtime knows nothing: either it has not looked yet,
     * as it hears of a bundle a moment after that is active, or it could not read the component's description.
     */
    Optional<Plugin> undescribed(Bundle bundle) {
        boolean known = bundle.getState() != Bundle.ACTIVE
                || !runtime.getComponentDescriptionDTOs(bundle).isEmpty();
        return known ? Optional.empty() : unreadable(bundle);
    }

    private List<Problem> problems(ComponentDescriptionDTO component) {
        List<Problem> problems = new ArrayList<>();
        for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
            switch (configuration.state) {
                case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                    problems.add(problem(
                            component,
                            "it failed when it was started: " + reason(configuration.failure)
                                    + "; tell whoever made it, and remove it or put another version in its place"));
                case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> {
                    for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
                        problems.add(problem(
                                component,
                                "it waits for a service that is not there (" + wanted(component, reference)
                                        + "); a plug-in needs none: remove the reference, or install what offers it"));
                    }
                }
                case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                    problems.add(problem(
                            component,
                            "it waits for its configuration (" + String.join(", ", component.configurationPid)
                                    + "); a plug-in needs none: make it optional, or add the file to etc"));
                default -> {
                    // it is there, or will be as soon as somebody asks for it
                }
            }
        }
        return problems;
    }

    private static String wanted(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO reference) {
        return Arrays.stream(component.references)
                .filter(described -> described.name.equals(reference.name))
                .map(described -> described.interfaceName)
                .findFirst()
                .orElse(reference.name);
    }

    private static Optional<Plugin> unreadable(Bundle bundle) {
        PluginManifest manifest = Unresolved.manifest(bundle);
        if (manifest.header("Service-Component").isEmpty()
                || manifest.services().isEmpty()) {
            return Optional.empty();
        }
        Problem problem = new Problem(
                bundle.getSymbolicName(),
                0,
                "",
                "the description of its component (" + manifest.header("Service-Component")
                        + ") cannot be read; build the plug-in again");
        return Optional.of(Unresolved.refused(bundle, manifest.kind(), bundle.getSymbolicName(), List.of(problem)));
    }

    /** The last cause of a stack trace, without the trace. */
    private static String reason(@org.jspecify.annotations.Nullable String trace) {
        if (trace == null || trace.isBlank()) {
            return "it does not say why; the log may";
        }
        String last = trace.lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((before, after) -> after)
                .map(line -> line.substring(CAUSE.length()))
                .orElseGet(() -> trace.lines().findFirst().orElse(trace));
        return Said.shortened(last.replaceFirst("^(?:[a-z_][A-Za-z0-9_]*\\.)+", ""));
    }

    private static Problem problem(ComponentDescriptionDTO component, String message) {
        return new Problem(component.name, 0, "", message);
    }

    private static String shortName(ComponentDescriptionDTO component) {
        return component.name.substring(component.name.lastIndexOf('.') + 1);
    }
}
