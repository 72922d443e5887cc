package org.journeymaps.merge;

import java.util.Locale;
import org.journeymaps.format.JsonTree;
import org.journeymaps.testing.RandomEdits;

/** Maps for tests, as short as they can be told: quotes are single, and what every map needs is there. */
final class SmallMap {
    private SmallMap() {}

    /** A map with these members. */
    static JsonTree of(String members) {
        return stored("{'schemaVersion':1,'id':'m','title':'T'" + (members.isEmpty() ? "" : "," + members) + "}");
    }

    /** A map with one stage that has these touchpoints. */
    static JsonTree withTouchpoints(String... touchpoints) {
        return of("'stages':[{'id':'s','name':'S','touchpoints':[" + String.join(",", touchpoints) + "]}]");
    }

    /** A map with one touchpoint {@code t} that has these members. */
    static JsonTree withTouchpoint(String members) {
        return withTouchpoints(touchpoint("t", members));
    }

    /** A touchpoint. */
    static String touchpoint(String id, String members) {
        return "{'id':'" + id + "','name':'" + id.toUpperCase(Locale.ROOT) + "'"
                + (members.isEmpty() ? "" : "," + members) + "}";
    }

    /** A map with one touchpoint whose customer does this: each word is a card, its id before the colon. */
    static JsonTree withCards(String cards) {
        return withTouchpoint(cards("customerActions", cards));
    }

    /** A list of cards, each a word with its id and text, or with an id that is the text as well. */
    static String cards(String list, String words) {
        StringBuilder cards = new StringBuilder();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            String id = word.replaceFirst(":.*", "");
            String text = word.replaceFirst(".*:", "");
            cards.append(cards.isEmpty() ? "" : ",").append("{'id':'" + id + "','text':'" + text + "'}");
        }
        return "'" + list + "':[" + cards + "]";
    }

    /** A value. */
    static JsonTree json(String text) {
        return JsonTree.of(text.replace('\'', '"'));
    }

    private static JsonTree stored(String text) {
        return RandomEdits.stored(json(text));
    }
}
