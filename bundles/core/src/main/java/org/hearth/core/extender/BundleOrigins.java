package org.hearth.core.extender;

import java.nio.file.Path;
import org.hearth.core.catalogue.Origins;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Names the file in the deploy folder, or else the bundle, that a plug-in comes from. */
@Component
public final class BundleOrigins implements Origins {
    private final BundleContext context;

    @Activate
    public BundleOrigins(BundleContext context) {
        this.context = context;
    }

    @Override
    public String of(long number) {
        Bundle bundle = context.getBundle(number);
        return bundle == null ? "bundle " + number : of(bundle);
    }

    static String of(Bundle bundle) {
        return DeployedBundles.file(bundle)
                .map(Path::getFileName)
                .map(name -> ofFile(name.toString()))
                .orElseGet(() -> "bundle " + bundle.getSymbolicName() + " " + bundle.getVersion());
    }

    static String ofFile(String name) {
        return name + " in deploy";
    }
}
