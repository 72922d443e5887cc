package org.journeymaps.view;

import java.util.HashMap;
import java.util.Map;

/**
 * The app's words during one rendering. Each is looked up once: a resolver of the platform walks many bundles, and a map
 * repeats its few words in hundreds of cells.
 */
final class Words {
    /** Stands in no text: a character that Unicode keeps for such use. */
    private static final String PLACE = "\uFDD0";

    private final Texts texts;
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, Around> aroundByKey = new HashMap<>();
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

    /** A message with one argument, looked up once and ready to be put around many. */
    Around around(String key) {
        return aroundByKey.computeIfAbsent(key, it -> {
            String[] parts = texts.text(it, PLACE).split(PLACE, 2);
            return new Around(parts[0], parts.length < 2 ? "" : parts[1]);
        });
    }

    /** What stands before and after a message's argument. */
    record Around(String before, String after) {}

    /** The word for a constant of the model: key {@code journeymaps.word.TYPE.CONSTANT}. */
    String of(Enum<?> constant) {
        return byConstant.computeIfAbsent(constant, it -> texts.text(key(it)));
    }

    static String key(Enum<?> constant) {
        return "journeymaps.word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
