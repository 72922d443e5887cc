package org.journeymaps.host.webresource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.host.plugin.Descriptor;
import org.journeymaps.host.plugin.Descriptor.Download;
import org.journeymaps.host.plugin.Descriptor.WebResource;
import org.journeymaps.host.plugin.PluginStartException;

/** The app's web-resource modules by complete key and context, dependencies first. */
final class ResourceGraph {
    private static final String PLATFORM = "platform-web-resources.txt";

    private final Map<String, WebResource> byKey = new LinkedHashMap<>();

    ResourceGraph(Descriptor descriptor, Function<String, Optional<byte[]>> files) {
        descriptor.webResources().forEach(module -> byKey.put(descriptor.key() + ":" + module.key(), module));
        Set<String> platform = platformModules();
        List<String> problems = new ArrayList<>();
        byKey.forEach((key, module) -> {
            for (String dependency : module.dependencies()) {
                if (!byKey.containsKey(dependency) && !platform.contains(dependency)) {
                    problems.add("<web-resource key=\"" + module.key() + "\"> depends on " + dependency
                            + ", which neither the app nor the host has; the host's list is src/host/resources/"
                            + "org/journeymaps/host/webresource/" + PLATFORM);
                }
            }
            for (Download resource : module.resources()) {
                if (!resource.location().endsWith("/")
                        && files.apply(resource.location()).isEmpty()) {
                    problems.add("<web-resource key=\"" + module.key() + "\">: the jar has no " + resource.location());
                }
            }
        });
        PluginStartException.throwIfAny(Descriptor.FILE + " declares web resources that cannot be served", problems);
    }

    private static Set<String> platformModules() {
        try (InputStream in = Objects.requireNonNull(ResourceGraph.class.getResourceAsStream(PLATFORM), PLATFORM)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(PLATFORM, e);
        }
    }

    Optional<WebResource> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /** Complete keys of all that these contexts and modules need, each once, dependencies first. */
    Set<String> needed(Collection<String> contexts, Collection<String> modules) {
        Set<String> ordered = new LinkedHashSet<>();
        byKey.forEach((key, module) -> {
            if (module.contexts().stream().anyMatch(contexts::contains)) {
                add(key, ordered, new LinkedHashSet<>());
            }
        });
        modules.forEach(key -> add(key, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    /** Modules of the platform have no entry: the page chrome brings them. */
    private void add(String key, Set<String> ordered, Set<String> under) {
        WebResource module = byKey.get(key);
        if (module == null || ordered.contains(key) || !under.add(key)) {
            return;
        }
        module.dependencies().forEach(dependency -> add(dependency, ordered, under));
        ordered.add(key);
    }
}
