package org.journeymaps.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The packaged app as a resolved bundle in a Felix framework of its own. */
public final class AppBundle implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppBundle.class);
    private static final Pattern WANTED_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private final Framework framework;
    private final Bundle bundle;

    private AppBundle(Framework framework, Bundle bundle) {
        this.framework = framework;
        this.bundle = bundle;
    }

    /**
     * Installs the jar and resolves its imports against the platform's packages.
     *
     * @param cache a folder of the framework's own; emptied first
     */
    public static AppBundle install(Path jar, Path cache) {
        try {
            Framework framework = framework(cache);
            framework.start();
            try (InputStream in = Files.newInputStream(jar)) {
                Bundle bundle =
                        framework.getBundleContext().installBundle(jar.toUri().toString(), in);
                start(bundle);
                warnOfUnresolvedOptionalImports(bundle);
                return new AppBundle(framework, bundle);
            } catch (IOException | BundleException | RuntimeException e) {
                stop(framework);
                throw e;
            }
        } catch (IOException e) {
            throw new PluginStartException("Cannot read the app " + jar + ": " + e.getMessage(), e);
        } catch (BundleException e) {
            throw new PluginStartException("The OSGi framework refuses " + jar + ": " + e.getMessage(), e);
        }
    }

    private static Framework framework(Path cache) {
        FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class, AppBundle.class.getClassLoader())
                .findFirst()
                .orElseThrow();
        return factory.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE,
                cache.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                String.join(",", ExportedPackages.clauses()),
                Constants.FRAMEWORK_BOOTDELEGATION,
                "sun.*,com.sun.*,jdk.internal.*",
                Constants.FRAMEWORK_BUNDLE_PARENT,
                Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK,
                // As strict as the product: no class slips in that the manifest does not import.
                "felix.bootdelegation.implicit",
                "false",
                // Felix and Tomcat would both set the JVM's one URL handler factory.
                "felix.service.urlhandlers",
                "false"));
    }

    private static void start(Bundle bundle) throws BundleException {
        try {
            bundle.start();
        } catch (BundleException e) {
            TreeSet<String> missing = new TreeSet<>();
            Matcher matcher = WANTED_PACKAGE.matcher(String.valueOf(e.getMessage()));
            while (matcher.find()) {
                missing.add(matcher.group(1));
            }
            if (missing.isEmpty()) {
                throw e;
            }
            throw new PluginStartException(
                    "The app's manifest imports packages that the platform does not export (or not in that version): "
                            + String.join(", ", missing) + ".\nIf Confluence 10.2 exports them, add them to "
                            + ExportedPackages.FILE
                            + "; if not, stop using them or carry them in the jar. Imports are written by the"
                            + " bnd instructions in pom.xml.\n" + e.getMessage(),
                    e);
        }
    }

    private static void warnOfUnresolvedOptionalImports(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        List<?> wired = wiring.getRequirements(PackageNamespace.PACKAGE_NAMESPACE);
        bundle.adapt(BundleRevision.class).getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(wanted -> !wired.contains(wanted))
                .forEach(wanted -> LOG.warn(
                        "Optional import not resolved: {}. Classes that need it will fail; known packages stand in {}",
                        wanted.getDirectives().get("filter"),
                        ExportedPackages.FILE));
    }

    public Bundle bundle() {
        return bundle;
    }

    /** Sees the app's classes and what they import, nothing else. */
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** A file of the jar. */
    public Optional<URL> find(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    /** The bytes of a file of the jar. */
    public Optional<byte[]> read(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return Optional.empty();
        }
        return find(path).map(url -> {
            try (InputStream in = url.openStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new PluginStartException("Cannot read " + path + " of the app: " + e.getMessage(), e);
            }
        });
    }

    /** Loads a class of the app, naming who wants it if it is not there. */
    public Class<?> load(String className, String wantedBy) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new PluginStartException(
                    wantedBy + " names the class " + className + ", which cannot be loaded from the app: "
                            + e.getMessage() + ". Mend the name, or the import in the manifest.",
                    e);
        }
    }

    @Override
    public void close() {
        stop(framework);
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            LOG.warn("The OSGi framework did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
