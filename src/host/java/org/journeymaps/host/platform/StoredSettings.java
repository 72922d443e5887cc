package org.journeymaps.host.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.journeymaps.host.content.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Plugin settings, kept as JSON that remembers the kind of value. The product takes strings, lists and maps of strings and
 * {@link Properties}, keys up to 255 and values up to 99,000 characters; the same is refused here.
 */
final class StoredSettings implements PluginSettingsFactory {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 99_000;

    private final Settings settings;
    private final ObjectMapper json = new ObjectMapper();

    StoredSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Scoped("");
    }

    @Override
    public PluginSettings createSettingsForKey(@Nullable String key) {
        return new Scoped(key == null ? "" : key);
    }

    private final class Scoped implements PluginSettings {
        private final String scope;

        Scoped(String scope) {
            this.scope = scope;
        }

        @Override
        public @Nullable Object get(String key) {
            return settings.find(scope, checked(key))
                    .map(StoredSettings.this::decode)
                    .orElse(null);
        }

        @Override
        public @Nullable Object put(String key, @Nullable Object value) {
            return value == null
                    ? remove(key)
                    : settings.put(scope, checked(key), encode(key, value))
                            .map(StoredSettings.this::decode)
                            .orElse(null);
        }

        @Override
        public @Nullable Object remove(String key) {
            return settings.remove(scope, checked(key))
                    .map(StoredSettings.this::decode)
                    .orElse(null);
        }
    }

    private static String checked(@Nullable String key) {
        if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A plugin setting's key must have 1 to " + LONGEST_KEY
                    + " characters, found " + (key == null ? "null" : key.length() + ": " + key));
        }
        return key;
    }

    /** @param value in JSON, a string, list or object of strings */
    private record Stored(Kind kind, String value) {}

    private enum Kind {
        STRING,
        LIST,
        MAP,
        PROPERTIES
    }

    private String encode(String key, Object value) {
        Kind kind = kind(key, value);
        try {
            int length = strings(value).stream().mapToInt(String::length).sum();
            if (length > LONGEST_VALUE) {
                throw new IllegalArgumentException("The plugin setting " + key + " has " + length
                        + " characters; the product stores at most " + LONGEST_VALUE);
            }
            return json.writeValueAsString(new Stored(kind, json.writeValueAsString(value)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The plugin setting " + key + " cannot be stored", e);
        }
    }

    private static Kind kind(String key, Object value) {
        Kind kind = value instanceof String
                ? Kind.STRING
                : value instanceof List
                        ? Kind.LIST
                        : value instanceof Properties ? Kind.PROPERTIES : value instanceof Map ? Kind.MAP : null;
        if (kind == null || strings(value).size() != size(value)) {
            throw new IllegalArgumentException("The plugin setting " + key + " must be a String, List<String>,"
                    + " Map<String,String> or Properties, found "
                    + value.getClass().getName());
        }
        return kind;
    }

    private static int size(Object value) {
        return value instanceof List<?> list ? list.size() : value instanceof Map<?, ?> map ? 2 * map.size() : 1;
    }

    private static List<String> strings(Object value) {
        List<Object> parts = new ArrayList<>();
        if (value instanceof List<?> list) {
            parts.addAll(list);
        } else if (value instanceof Map<?, ?> map) {
            parts.addAll(map.keySet());
            parts.addAll(map.values());
        } else {
            parts.add(value);
        }
        return parts.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private Object decode(String text) {
        try {
            Stored stored = json.readValue(text, Stored.class);
            return switch (stored.kind()) {
                case STRING -> json.readValue(stored.value(), String.class);
                case LIST -> json.readValue(stored.value(), new TypeReference<ArrayList<String>>() {});
                case MAP -> json.readValue(stored.value(), new TypeReference<LinkedHashMap<String, String>>() {});
                case PROPERTIES -> json.readValue(stored.value(), Properties.class);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored plugin setting is not readable: " + text, e);
        }
    }
}
