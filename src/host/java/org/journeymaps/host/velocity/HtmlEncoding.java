package org.journeymaps.host.velocity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.util.ContextAware;
import org.jspecify.annotations.Nullable;

/** Encodes each written {@code $reference} as HTML, with the platform's exemptions. One object serves one rendering. */
final class HtmlEncoding implements ReferenceInsertionEventHandler, ContextAware {
    private final Set<String> disabledIn = new HashSet<>();
    private final Set<String> forcedIn = new HashSet<>();
    private String template = "";

    /** The encoding at work in a rendering. */
    static HtmlEncoding of(InternalContextAdapter context) {
        Iterator<?> handlers = context.getEventCartridge() == null
                ? Collections.emptyIterator()
                : context.getEventCartridge().getReferenceInsertionEventHandlers();
        while (handlers.hasNext()) {
            if (handlers.next() instanceof HtmlEncoding encoding) {
                return encoding;
            }
        }
        throw new IllegalStateException("A template is rendered without the host's HTML encoding");
    }

    void disableIn(String templateName) {
        disabledIn.add(templateName);
    }

    void forceIn(String templateName) {
        forcedIn.add(templateName);
    }

    @Override
    public void setContext(Context context) {
        template = context instanceof InternalContextAdapter internal
                ? String.valueOf(internal.getCurrentTemplateName())
                : "";
    }

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        if (value == null || value instanceof Markup || !encodes(template) || isExempt(reference)) {
            return value;
        }
        return encode(value.toString());
    }

    private boolean encodes(String name) {
        boolean alwaysHtml = name.endsWith(".html.vm") || ("/" + name).contains("/html/") || forcedIn.contains(name);
        return alwaysHtml || !disabledIn.contains(name);
    }

    /** {@code $a.bodyHtml}, {@code $a.getHtml(..)}, {@code $a.renderBody()}: trusted by their name, as in the product. */
    static boolean isExempt(String reference) {
        String last = lastSegment(reference);
        int bracket = last.indexOf('(');
        String name = bracket < 0 ? last : last.substring(0, bracket);
        return name.endsWith("Html") || bracket >= 0 && (name.startsWith("render") || name.startsWith("getRender"));
    }

    private static String lastSegment(String reference) {
        String bare = reference.replaceFirst("^\\$!?\\{?", "").replaceFirst("\\}$", "");
        int depth = 0;
        int start = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '.' && depth == 0) {
                start = i + 1;
            }
        }
        return bare.substring(start);
    }

    static String encode(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
