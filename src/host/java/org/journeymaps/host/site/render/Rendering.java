package org.journeymaps.host.site.render;

import org.journeymaps.host.html.Html;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One walk through one parsed body. */
final class Rendering {

    /** No author nests so deep; a machine that does would otherwise exhaust the stack. */
    private static final int MAX_DEPTH = 200;

    private final StorageRenderer renderer;
    private final MacroRunner macros;
    private final RenderRequest request;
    private final LinkElements links;
    private int depth;

    Rendering(StorageRenderer renderer, String contextPath, MacroRunner macros, RenderRequest request) {
        this.renderer = renderer;
        this.macros = macros;
        this.request = request;
        this.links = new LinkElements(contextPath, request);
    }

    RenderRequest request() {
        return request;
    }

    StorageRenderer renderer() {
        return renderer;
    }

    Html children(Element parent) {
        if (depth >= MAX_DEPTH) {
            return Boxes.error("Too deep.", "Elements are nested more than " + MAX_DEPTH + " levels deep.");
        }
        depth++;
        StringBuilder result = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            result.append(node(node));
        }
        depth--;
        return Html.trusted(result.toString());
    }

    private Html node(Node node) {
        if (node instanceof Element element) {
            return element(element);
        }
        boolean text = node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
        return text ? Html.text(node.getNodeValue()) : Html.EMPTY;
    }

    private Html element(Element element) {
        String name = element.getTagName();
        return switch (name) {
            case "ac:structured-macro", "ac:macro" -> macros.run(MacroCall.of(element), this);
            case "ac:link" -> links.link(element, linkText(element));
            case "ac:image" -> links.image(element);
            case "ac:emoticon" -> Html.text(emoticon(element));
            case "ac:layout", "ac:layout-section", "ac:layout-cell" ->
                Html.of("<div class=\"{}\">{}</div>", name.replace("ac:", ""), children(element));
            case "ac:task-list" -> Html.of("<ul class=\"inline-task-list\">{}</ul>", children(element));
            case "ac:task" -> task(element);
            case "ac:inline-comment-marker" -> children(element);
            case "ac:placeholder", "ac:task-id", "at:var" -> Html.EMPTY;
            default -> html(name, element);
        };
    }

    private Html html(String name, Element element) {
        if (HtmlElements.allows(name)) {
            return HtmlElements.element(element, children(element));
        }
        return HtmlElements.asText(element, children(element));
    }

    private Html linkText(Element link) {
        return StorageXml.child(link, "ac:link-body").map(this::children).orElse(Html.EMPTY);
    }

    private Html task(Element task) {
        boolean done = StorageXml.child(task, "ac:task-status")
                .map(StorageXml::text)
                .filter("complete"::equals)
                .isPresent();
        return Html.of(
                "<li>{} {}</li>",
                done ? "\u2611" : "\u2610",
                StorageXml.child(task, "ac:task-body").map(this::children));
    }

    private static String emoticon(Element element) {
        String fallback = element.getAttribute("ac:emoji-fallback");
        if (!fallback.isEmpty()) {
            return fallback;
        }
        return switch (element.getAttribute("ac:name")) {
            case "tick" -> "\u2714";
            case "cross" -> "\u2718";
            case "warning" -> "\u26A0";
            case "information" -> "\u2139";
            case "smile" -> "\u263A";
            case "yellow-star" -> "\u2605";
            default -> "(" + element.getAttribute("ac:name") + ")";
        };
    }
}
