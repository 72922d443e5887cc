package org.journeymaps.host.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.journeymaps.host.content.CqlTokens.Token;

/** What each CQL field means for a row. A field or an operator that isn't listed here is refused by name. */
final class CqlFields {

    private static final int MAX_DEPTH = 100;

    private final ContentStore content;

    CqlFields(ContentStore content) {
        this.content = content;
    }

    Predicate<ContentRow> equal(Token field, Token value) {
        String text = value.text();
        return switch (field.text().toLowerCase(Locale.ROOT)) {
            case "macro" -> row -> StorageText.macroNames(row.body()).contains(text);
            case "space", "space.key" -> row -> row.spaceKey().equalsIgnoreCase(text);
            case "type" -> ofType(value);
            case "title" -> row -> row.title().equalsIgnoreCase(text);
            case "label" -> row -> content.labels(row.id()).contains(text.toLowerCase(Locale.ROOT));
            case "id", "content" -> withId(number(field, value));
            case "parent" -> withParent(number(field, value));
            case "ancestor" -> below(number(field, value));
            case "text", "sitesearch" ->
                throw refused(field, "can only be searched with ~, as in " + field.text() + " ~ \"word\"");
            default -> throw unknown(field);
        };
    }

    Predicate<ContentRow> contains(Token field, Token value) {
        Pattern[] words = Arrays.stream(value.text().strip().split("\\s+"))
                .map(CqlFields::word)
                .toArray(Pattern[]::new);
        return switch (field.text().toLowerCase(Locale.ROOT)) {
            case "title" -> row -> hasAll(words, row.title());
            case "text", "sitesearch" -> row -> hasAll(words, row.title() + " " + StorageText.words(row.body()));
            case "macro", "space", "space.key", "type", "label", "id", "content", "parent", "ancestor" ->
                throw refused(field, "cannot be searched with ~; use = or in");
            default -> throw unknown(field);
        };
    }

    Comparator<ContentRow> order(Token field) {
        return switch (field.text().toLowerCase(Locale.ROOT)) {
            case "lastmodified" -> Comparator.comparing(ContentRow::modified);
            case "created" -> Comparator.comparing(ContentRow::created);
            case "title" -> Comparator.comparing(ContentRow::title, String.CASE_INSENSITIVE_ORDER);
            case "id" -> Comparator.comparing(ContentRow::id);
            default -> throw refused(field, "cannot be ordered by; use lastmodified, created, title or id");
        };
    }

    private static Predicate<ContentRow> ofType(Token value) {
        ContentKind kind = Arrays.stream(ContentKind.values())
                .filter(candidate -> candidate.type().equalsIgnoreCase(value.text()))
                .findFirst()
                .orElseThrow(() -> refused(value, "is no content type of this host; use page, blogpost or comment"));
        return row -> row.kind() == kind;
    }

    private static Predicate<ContentRow> withId(long id) {
        return row -> row.id() == id;
    }

    private static Predicate<ContentRow> withParent(long id) {
        return row -> row.kind() != ContentKind.COMMENT && row.parentId().orElse(-1) == id;
    }

    private Predicate<ContentRow> below(long ancestor) {
        return row -> {
            Optional<ContentRow> step = Optional.of(row);
            for (int depth = 0; step.isPresent() && depth < MAX_DEPTH; depth++) {
                long parent = step.get().parentId().orElse(-1);
                if (parent == ancestor) {
                    return true;
                }
                step = parent == -1 ? Optional.empty() : content.findById(parent);
            }
            return false;
        };
    }

    private static long number(Token field, Token value) {
        try {
            return Long.parseLong(value.text());
        } catch (NumberFormatException e) {
            throw refused(value, "is no content id; " + field.text() + " takes a number");
        }
    }

    private static Pattern word(String word) {
        boolean prefix = word.endsWith("*");
        String literal = Pattern.quote(prefix ? word.substring(0, word.length() - 1) : word);
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + literal + (prefix ? "" : "(?![\\p{L}\\p{N}])"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean hasAll(Pattern[] words, String text) {
        return Arrays.stream(words).allMatch(word -> word.matcher(text).find());
    }

    private static Search.QueryException unknown(Token field) {
        return refused(
                field,
                "is no field this host can search; use macro, space, type, title, text, label, id, parent or ancestor");
    }

    private static Search.QueryException refused(Token token, String why) {
        return new Search.QueryException(
                "\"" + token.text() + "\" at position " + token.position() + " of the CQL query " + why + ".");
    }
}
