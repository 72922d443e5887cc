package org.journeymaps.host.site.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeymaps.host.html.Html;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The HTML an author may use; everything else is shown as the text it is. */
final class HtmlElements {

    private static final Set<String> ALLOWED = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "br",
            "hr",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "del",
            "ins",
            "sub",
            "sup",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "a",
            "img",
            "span",
            "div",
            "small",
            "big",
            "time",
            "cite",
            "q",
            "abbr");
    private static final Set<String> VOID = Set.of("br", "hr", "col", "img");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "title",
            "lang",
            "dir",
            "colspan",
            "rowspan",
            "scope",
            "span",
            "start",
            "alt",
            "width",
            "height",
            "datetime");
    private static final Pattern SAFE_URL = Pattern.compile("(?i)(https?:|mailto:|/|#|\\?|[^:]*$).*");
    private static final Pattern SAFE_STYLE = Pattern.compile(
            "(?i)\\s*((text-align|text-decoration|color|background-color|width|margin-left)\\s*:\\s*[-\\w\\s.,#%()]*;?\\s*)*");

    private HtmlElements() {}

    static boolean allows(String name) {
        return ALLOWED.contains(name);
    }

    static Html element(Element element, Html content) {
        String name = element.getTagName();
        Html open = Html.of("<" + name + "{}>", attributes(element));
        return VOID.contains(name) ? open : open.plus(content).plus(Html.trusted("</" + name + ">"));
    }

    /** A refused element as its own source text. */
    static Html asText(Element element, Html content) {
        return Html.of(
                "<code class=\"host-refused\">&lt;{}&gt;</code>{}<code class=\"host-refused\">&lt;/{}&gt;</code>",
                element.getTagName(),
                content,
                element.getTagName());
    }

    static boolean isSafeUrl(String url) {
        // Browsers drop tabs and line breaks inside a scheme, so they must not hide one here.
        String seen = url.replaceAll("[\\p{Cntrl}\\s]", "");
        return SAFE_URL.matcher(seen).matches()
                && !seen.toLowerCase(Locale.ROOT).startsWith("//");
    }

    private static Html attributes(Element element) {
        Html result = Html.EMPTY;
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (isSafe(attribute.getName(), attribute.getValue())) {
                result = result.plus(Html.of(" " + attribute.getName() + "=\"{}\"", attribute.getValue()));
            }
        }
        return result;
    }

    private static boolean isSafe(String name, String value) {
        return switch (name) {
            case "href", "src" -> isSafeUrl(value);
            case "style" -> value.length() < 300 && SAFE_STYLE.matcher(value).matches();
            default -> ATTRIBUTES.contains(name);
        };
    }
}
