package org.journeymaps.host.site.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a storage-format fragment, which has neither a root nor namespace declarations of its own. */
public final class StorageXml {

    private static final String OPEN = "<root xmlns:ac=\"http://atlassian.com/content\""
            + " xmlns:ri=\"http://atlassian.com/resource/identifier\" xmlns:at=\"http://atlassian.com/template\">";

    private StorageXml() {}

    /** The root around the fragment's nodes. */
    static Element parse(String storage) throws StorageException {
        try {
            String document = OPEN + NamedEntities.toNumeric(storage) + "</root>";
            return builder().parse(new InputSource(new StringReader(document))).getDocumentElement();
        } catch (SAXParseException e) {
            int line = Math.max(1, e.getLineNumber());
            int column = line == 1 ? e.getColumnNumber() - OPEN.length() : e.getColumnNumber();
            throw new StorageException(line, Math.max(1, column), reason(e));
        } catch (SAXException | IOException e) {
            throw new StorageException(1, 1, String.valueOf(e.getMessage()));
        }
    }

    /** Checks that a fragment is well-formed. */
    public static void check(String storage) throws StorageException {
        parse(storage);
    }

    static List<Element> children(Element parent) {
        List<Element> result = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                result.add(element);
            }
        }
        return result;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst();
    }

    /** Text and CDATA directly inside the element, adjacent sections joined. */
    static String text(Element element) {
        List<String> pieces = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                pieces.add(node.getNodeValue());
            }
        }
        return pieces.stream().collect(Collectors.joining());
    }

    private static String reason(SAXParseException e) {
        String message = String.valueOf(e.getMessage()).strip();
        // The author never wrote the root; the parser's complaint about it means a tag left open.
        return message.contains("\"root\"")
                ? "a tag is not closed, or a closing tag has no opening one. (" + message + ")"
                : message;
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JDK's XML parser cannot switch DOCTYPE off; use a standard JDK.", e);
        }
    }

    /** Without it the JDK's parser also prints to standard error. */
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
