package org.journeymaps.host.velocity;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A value from an {@code @HtmlSafe} method on its way through a template: written as it is, not encoded. */
record Markup(Object value) {

    /** Marks text, objects and collections; numbers and truth values stay what they are, for {@code #if} and sums. */
    static @Nullable Object of(@Nullable Object value) {
        return value == null || value instanceof Boolean || value instanceof Number ? value : new Markup(value);
    }

    static @Nullable Object unwrap(@Nullable Object value) {
        return value instanceof Markup markup ? markup.value : value;
    }

    /** Elements of a safe collection are safe. */
    static Iterator<@Nullable Object> elements(Iterator<?> elements) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }

            @Override
            public @Nullable Object next() {
                return of(elements.next());
            }
        };
    }

    /** So that {@code #if($safe == "x")}, which compares as text for unlike classes, still works. */
    @Override
    public String toString() {
        return value.toString();
    }
}
