package org.journeymaps.confluence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.journeymaps.confluence.StorageToken.Kind;

/** Finds the macros of one name in storage format, wherever they are nested, and where their bodies are. One use each. */
final class MacroSearch {
    private static final String MACRO = "ac:structured-macro";
    private static final String PLAIN_BODY = "ac:plain-text-body";
    /** Written for a macro that was unknown when the page was saved, say while the app was disabled. */
    private static final String RICH_BODY = "ac:rich-text-body";

    private static final String BODY_START = "<" + PLAIN_BODY + ">";
    private static final String BODY_END = "</" + PLAIN_BODY + ">";

    private final String storage;
    private final String name;
    private final List<StorageToken> tokens;
    private final List<MacroSlot> slots = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int next;

    MacroSearch(String storage, String name) {
        this.storage = storage;
        this.name = name;
        this.tokens = StorageTokens.of(storage);
    }

    /** The slots in page order, up to the first fault in the storage. */
    List<MacroSlot> slots() {
        boolean wellFormed = true;
        while (wellFormed && next < tokens.size()) {
            StorageToken token = tokens.get(next);
            if (isWanted(token)) {
                Optional<MacroSlot> slot = macro(token);
                slot.ifPresent(slots::add);
                wellFormed = slot.isPresent();
            } else {
                wellFormed = step(token);
            }
        }
        return slots;
    }

    private boolean isWanted(StorageToken token) {
        return token.begins(MACRO)
                && StorageText.attribute(text(token), "ac:name").equals(name);
    }

    /** Goes past one token. False if it is an end tag that ends something else. */
    private boolean step(StorageToken token) {
        next++;
        if (token.is(Kind.OPEN)) {
            open.push(token.name());
        }
        return !token.is(Kind.CLOSE) || token.name().equals(open.poll());
    }

    /** Goes past one wanted macro. Empty if it does not end. */
    private Optional<MacroSlot> macro(StorageToken macro) {
        step(macro);
        if (macro.is(Kind.EMPTY)) {
            int slash = macro.end() - "/>".length();
            return Optional.of(new MacroSlot(slash, macro.end(), ">" + BODY_START, BODY_END + "</" + MACRO + ">", ""));
        }
        int inside = open.size();
        Optional<MacroSlot> found = Optional.empty();
        while (next < tokens.size()) {
            StorageToken token = tokens.get(next);
            if (open.size() == inside && found.isEmpty() && isBody(token)) {
                found = body(token);
                if (found.isEmpty()) {
                    return found;
                }
            } else if (!step(token)) {
                return Optional.empty();
            } else if (open.size() < inside) {
                return found.or(
                        () -> Optional.of(new MacroSlot(token.start(), token.start(), BODY_START, BODY_END, "")));
            }
        }
        return Optional.empty();
    }

    private static boolean isBody(StorageToken token) {
        return token.begins(PLAIN_BODY) || token.begins(RICH_BODY);
    }

    /** Goes past one body element. Empty if it does not end. */
    private Optional<MacroSlot> body(StorageToken begin) {
        step(begin);
        if (begin.is(Kind.EMPTY)) {
            return Optional.of(new MacroSlot(begin.start(), begin.end(), BODY_START, BODY_END, ""));
        }
        int inside = open.size();
        StringBuilder text = new StringBuilder();
        while (next < tokens.size()) {
            StorageToken token = tokens.get(next);
            if (!step(token)) {
                return Optional.empty();
            }
            if (open.size() < inside) {
                return Optional.of(
                        begin.name().equals(PLAIN_BODY)
                                ? new MacroSlot(begin.end(), token.start(), "", "", text.toString())
                                : new MacroSlot(begin.start(), token.end(), BODY_START, BODY_END, text.toString()));
            }
            text.append(meaning(token));
        }
        return Optional.empty();
    }

    private String meaning(StorageToken token) {
        return switch (token.kind()) {
            case TEXT -> StorageText.resolve(text(token));
            case CDATA -> StorageTokens.cdataContent(storage, token);
            case OPEN, EMPTY, CLOSE, OTHER -> "";
        };
    }

    private String text(StorageToken token) {
        return storage.substring(token.start(), token.end());
    }
}
