package org.journeymaps.host.webresource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.host.plugin.Descriptor;
import org.journeymaps.host.plugin.Descriptor.Download;
import org.journeymaps.host.plugin.Descriptor.WebResource;
import org.journeymaps.host.plugin.Translations;

/** The files that the app's descriptor makes public, as tags for a page and as bytes for {@link DownloadServlet}. */
public final class WebResources {
    private static final Pattern RELATIVE_CSS_URL =
            Pattern.compile("url\\(\\s*([\"']?)(?!data:|https?:|/|#)([^\"')]+)\\1\\s*\\)");

    private final Descriptor descriptor;
    private final ResourceGraph graph;
    private final Function<String, Optional<byte[]>> files;
    private final Translations translations;
    private final JsI18n jsI18n;
    private final Map<List<String>, Served> ready = new ConcurrentHashMap<>();

    /** @param files reads a file of the app */
    public WebResources(Descriptor descriptor, Function<String, Optional<byte[]>> files, Translations translations) {
        this.descriptor = descriptor;
        this.graph = new ResourceGraph(descriptor, files);
        this.files = files;
        this.translations = translations;
        this.jsI18n = new JsI18n(translations);
    }

    /** See {@link org.journeymaps.host.plugin.Plugins#tagsFor}. */
    public String tagsFor(Set<String> contexts, Set<String> modules) {
        Locale locale = translations.nearest(CurrentUser.locale());
        StringBuilder styles = new StringBuilder();
        StringBuilder scripts = new StringBuilder();
        for (String key : graph.needed(contexts, modules)) {
            batch(key, "css", locale)
                    .ifPresent(batch -> styles.append(
                            "<link rel=\"stylesheet\" href=\"%s\">\n".formatted(batchUrl(key, "css", batch, locale))));
            graph.find(key).stream()
                    .flatMap(module -> module.resources().stream())
                    .filter(resource -> !resource.media().isEmpty())
                    .forEach(resource -> styles.append("<link rel=\"stylesheet\" media=\"%s\" href=\"%s\">\n"
                            .formatted(resource.media(), fileUrl(key, resource.name()))));
            batch(key, "js", locale)
                    .ifPresent(batch -> scripts.append(
                            "<script src=\"%s\"></script>\n".formatted(batchUrl(key, "js", batch, locale))));
        }
        return styles.append(scripts).toString();
    }

    /** As on the platform, a style sheet for one medium alone stands beside the batch. */
    private static String fileUrl(String key, String name) {
        return CurrentUser.contextPath() + "/download/resources/" + key + "/" + name;
    }

    private static String batchUrl(String key, String extension, Served batch, Locale locale) {
        String language = locale.equals(Locale.ROOT) ? "" : "&amp;locale=" + locale.toLanguageTag();
        return CurrentUser.contextPath() + "/download/batch/" + key + "/" + key + "." + extension + "?v="
                + batch.fingerprint() + language;
    }

    /** All files of one kind of a module, one after the other; empty if it has none. */
    Optional<Served> batch(String completeKey, String extension, Locale wanted) {
        Locale locale = translations.nearest(wanted);
        return graph.find(completeKey).flatMap(module -> {
            List<Download> parts = module.resources().stream()
                    .filter(resource -> resource.name().endsWith("." + extension)
                            && resource.media().isEmpty())
                    .toList();
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ready.computeIfAbsent(
                            List.of(completeKey, extension, locale.toLanguageTag()),
                            key -> concatenated(completeKey, module, parts, extension, locale)));
        });
    }

    private Served concatenated(
            String completeKey, WebResource module, List<Download> parts, String extension, Locale locale) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Download part : parts) {
            byte[] bytes = transformed(
                    module, part.location(), files.apply(part.location()).orElseThrow(), locale);
            all.writeBytes(extension.equals("css") ? rebased(bytes, completeKey, part.name()) : bytes);
            all.write('\n');
        }
        return Served.of(MediaTypes.of("batch." + extension), all.toByteArray());
    }

    /** A batch stands elsewhere than its parts, so relative pictures are addressed through the single-file route. */
    private static byte[] rebased(byte[] css, String completeKey, String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String text = RELATIVE_CSS_URL
                .matcher(new String(css, StandardCharsets.UTF_8))
                .replaceAll(url -> Matcher.quoteReplacement(
                        "url(\"../../resources/" + completeKey + "/" + folder + url.group(2) + "\")"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A single public file.
     *
     * @param key the plugin key, or a module's complete key
     */
    Optional<Served> file(String key, String path, Locale wanted) {
        Locale locale = translations.nearest(wanted);
        Optional<WebResource> module = graph.find(key);
        List<Download> places = module.map(WebResource::resources)
                .orElseGet(() -> key.equals(descriptor.key()) ? descriptor.resources() : List.of());
        return places.stream()
                .flatMap(place -> place.locate(path).stream())
                .flatMap(location -> file(key, module, location, locale).stream())
                .findFirst();
    }

    private Optional<Served> file(String key, Optional<WebResource> module, String location, Locale locale) {
        List<String> cacheKey = List.of(key, "file " + location, locale.toLanguageTag());
        Served known = ready.get(cacheKey);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Served> served = files.apply(location)
                .map(bytes -> module.map(owner -> transformed(owner, location, bytes, locale))
                        .orElse(bytes))
                .map(bytes -> Served.of(MediaTypes.of(location), bytes));
        served.ifPresent(file -> ready.put(cacheKey, file));
        return served;
    }

    private byte[] transformed(WebResource module, String location, byte[] bytes, Locale locale) {
        List<String> transformers = module.transformers().getOrDefault(MediaTypes.extension(location), List.of());
        return transformers.contains("jsI18n")
                ? jsI18n.transform(new String(bytes, StandardCharsets.UTF_8), locale)
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    /** Whether the app has this public file, for checks at start. */
    public boolean has(String key, String path) {
        return file(key, path, Locale.ROOT).isPresent();
    }
}
