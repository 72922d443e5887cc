package org.journeymaps.host.site.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * One {@code ac:structured-macro} as the author wrote it.
 *
 * @param parameters by name, in the author's order; the unnamed one under the empty name
 * @param plainBody the text of a plain-text body
 * @param richBody the element around a rich-text body
 */
record MacroCall(String name, Map<String, String> parameters, Optional<String> plainBody, Optional<Element> richBody) {

    static MacroCall of(Element macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element child : StorageXml.children(macro)) {
            if (child.getTagName().equals("ac:parameter")) {
                parameters.put(child.getAttribute("ac:name"), value(child));
            } else if (child.getTagName().equals("ac:default-parameter")) {
                parameters.put("", value(child));
            }
        }
        return new MacroCall(
                macro.getAttribute("ac:name"),
                parameters,
                StorageXml.child(macro, "ac:plain-text-body").map(StorageXml::text),
                StorageXml.child(macro, "ac:rich-text-body"));
    }

    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    /** A reference is handed to the macro as the text Confluence makes of it. */
    private static String value(Element parameter) {
        return StorageXml.children(parameter).stream()
                .findFirst()
                .map(MacroCall::reference)
                .orElseGet(() -> StorageXml.text(parameter));
    }

    private static String reference(Element element) {
        return switch (element.getTagName()) {
            case "ac:link" ->
                StorageXml.children(element).stream()
                        .findFirst()
                        .map(MacroCall::reference)
                        .orElse("");
            case "ri:page", "ri:blog-post" -> {
                String space = element.getAttribute("ri:space-key");
                String title = element.getAttribute("ri:content-title");
                yield space.isEmpty() ? title : space + ":" + title;
            }
            case "ri:space" -> element.getAttribute("ri:space-key");
            case "ri:attachment" -> element.getAttribute("ri:filename");
            case "ri:url" -> element.getAttribute("ri:value");
            case "ri:user" -> element.getAttribute("ri:userkey");
            default -> StorageXml.text(element);
        };
    }
}
