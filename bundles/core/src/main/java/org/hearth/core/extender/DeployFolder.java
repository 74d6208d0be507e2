package org.hearth.core.extender;

import java.util.Dictionary;
import java.util.Hashtable;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationException;
import org.osgi.service.cm.ManagedServiceFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Has the runtime's file watcher look after the {@code deploy/} folder, from when there is somebody who looks at what lies in
 * it. Were the folder named in a settings file, the watcher would begin with it long before Hearth is there, and start what
 * nobody has looked at.
 */
@Component(service = DeployFolder.class, immediate = true)
public final class DeployFolder {
    private static final String FOLDER = "hearth-deploy";

    private final ManagedServiceFactory watcher;

    /**
     * Begins to watch.
     *
     * @param watcher takes the settings of one more folder
     * @param files looks at the files; named here so that it is there first
     * @throws ConfigurationException if the watcher does not understand the settings
     */
    @Activate
    public DeployFolder(
            @Reference(target = "(service.pid=org.apache.felix.fileinstall)") ManagedServiceFactory watcher,
            @Reference(target = "(component.name=org.hearth.core.extender.DeployedFiles)") ArtifactInstaller files,
            BundleContext context)
            throws ConfigurationException {
        this.watcher = watcher;
        Dictionary<String, Object> settings = new Hashtable<>();
        settings.put("felix.fileinstall.dir", context.getProperty("karaf.base") + "/deploy");
        settings.put("felix.fileinstall.tmpdir", context.getProperty("karaf.data") + "/generated-bundles");
        // a file is taken when two looks in a row find it the same; this leaves the rest of two seconds to Hearth
        settings.put("felix.fileinstall.poll", "250");
        settings.put("felix.fileinstall.start.level", "80");
        settings.put("felix.fileinstall.active.level", "80");
        settings.put("felix.fileinstall.log.level", "3");
        // handed over directly, because what goes through the configuration admin is kept and would be there too early
        watcher.updated(FOLDER, settings);
    }

    @Deactivate
    void close() {
        watcher.deleted(FOLDER);
    }
}
