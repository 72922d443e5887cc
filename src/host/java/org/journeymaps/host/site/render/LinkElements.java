package org.journeymaps.host.site.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.journeymaps.host.html.Html;
import org.w3c.dom.Element;

/** Links and images that point to pages, files and people by reference. */
final class LinkElements {

    private final String contextPath;
    private final RenderRequest request;

    LinkElements(String contextPath, RenderRequest request) {
        this.contextPath = contextPath;
        this.request = request;
    }

    Html link(Element link, Html richText) {
        Optional<Element> target = target(link);
        String address = target.map(this::address).orElse("") + anchor(link);
        Html text = !richText.isEmpty()
                ? richText
                : Html.text(StorageXml.child(link, "ac:plain-text-link-body")
                        .map(StorageXml::text)
                        .filter(body -> !body.isBlank())
                        .or(() -> target.map(LinkElements::name))
                        .orElse(address));
        return address.isEmpty() || !HtmlElements.isSafeUrl(address)
                ? text
                : Html.of("<a href=\"{}\">{}</a>", address, text);
    }

    Html image(Element image) {
        String address = target(image).map(this::address).orElse("");
        if (address.isEmpty() || !HtmlElements.isSafeUrl(address)) {
            return Boxes.error("This image cannot be shown.", "It names no file or address.");
        }
        return Html.of("<img src=\"{}\" alt=\"{}\">", address, image.getAttribute("ac:alt"));
    }

    private static Optional<Element> target(Element element) {
        return StorageXml.children(element).stream()
                .filter(child -> child.getTagName().startsWith("ri:"))
                .findFirst();
    }

    private static String anchor(Element link) {
        String anchor = link.getAttribute("ac:anchor");
        return anchor.isEmpty() ? "" : "#" + encode(anchor);
    }

    private static String name(Element target) {
        return switch (target.getTagName()) {
            case "ri:page", "ri:blog-post" -> target.getAttribute("ri:content-title");
            case "ri:attachment" -> target.getAttribute("ri:filename");
            case "ri:space" -> target.getAttribute("ri:space-key");
            case "ri:user" -> "@" + target.getAttribute("ri:userkey");
            default -> target.getAttribute("ri:value");
        };
    }

    private String address(Element target) {
        return switch (target.getTagName()) {
            case "ri:page", "ri:blog-post" ->
                contextPath + "/display/" + encode(spaceOf(target)) + "/"
                        + encode(target.getAttribute("ri:content-title"));
            case "ri:space" -> contextPath + "/display/" + encode(target.getAttribute("ri:space-key"));
            case "ri:attachment" ->
                contextPath + "/download/attachments/" + request.row().latestId() + "/"
                        + encode(target.getAttribute("ri:filename"));
            case "ri:url" -> target.getAttribute("ri:value");
            default -> "";
        };
    }

    private String spaceOf(Element page) {
        String key = page.getAttribute("ri:space-key");
        return key.isEmpty() ? request.row().spaceKey() : key;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
