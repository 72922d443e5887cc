package org.journeymaps.view;

import java.util.HashMap;
import java.util.Map;

/**
 * The app's words during one rendering. Each is looked up once: a resolver of the platform walks many bundles, and a map
 * repeats its few words in hundreds of cells.
 */
final class Words {
    private final Texts texts;
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<Enum<?>, String> byConstant = new HashMap<>();

    Words(Texts texts) {
        this.texts = texts;
    }

    String of(String key) {
        return byKey.computeIfAbsent(key, texts::text);
    }

    String of(String key, String... arguments) {
        return texts.text(key, arguments);
    }

    /** The word for a constant of the model: key {@code journeymaps.word.TYPE.CONSTANT}. */
    String of(Enum<?> constant) {
        return byConstant.computeIfAbsent(constant, it -> texts.text(key(it)));
    }

    static String key(Enum<?> constant) {
        return "journeymaps.word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
