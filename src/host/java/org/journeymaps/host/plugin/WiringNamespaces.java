package org.journeymaps.host.plugin;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

/**
 * The two XML vocabularies that the product adds to Spring's: {@code scan-indexes} and {@code osgi:reference}. The
 * schemas hold just the forms of the platform reference, section 2.13; whatever else is written is refused by them.
 */
final class WiringNamespaces implements NamespaceHandlerResolver, EntityResolver {
    static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";
    static final String BLUEPRINT = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private static final Map<String, String> SCHEMAS = Map.of(
            SCANNER + "/atlassian-scanner.xsd",
            schema(SCANNER, """
                    <xsd:element name="scan-indexes"><xsd:complexType>
                      <xsd:attribute name="auto-imports" type="xsd:boolean"/>
                    </xsd:complexType></xsd:element>
                    """),
            BLUEPRINT + "/gemini-blueprint.xsd",
            schema(BLUEPRINT, """
                    <xsd:element name="reference"><xsd:complexType>
                      <xsd:attribute name="id" type="xsd:ID" use="required"/>
                      <xsd:attribute name="interface" type="xsd:string" use="required"/>
                    </xsd:complexType></xsd:element>
                    """));

    private final ClassLoader host = WiringNamespaces.class.getClassLoader();
    private final NamespaceHandlerResolver standard = new DefaultNamespaceHandlerResolver(host);
    private final EntityResolver standardSchemas = new PluggableSchemaResolver(host);
    private final Map<String, NamespaceHandler> handlers;

    WiringNamespaces(NamespaceHandler scanIndexes, NamespaceHandler references) {
        handlers = Map.of(SCANNER, scanIndexes, BLUEPRINT, references);
    }

    @Override
    public @Nullable NamespaceHandler resolve(String namespace) {
        NamespaceHandler own = handlers.get(namespace);
        return own != null ? own : standard.resolve(namespace);
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) throws java.io.IOException {
        String own = systemId == null ? null : SCHEMAS.get(systemId);
        if (own != null) {
            InputSource source = new InputSource(new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8)));
            source.setSystemId(systemId);
            return source;
        }
        try {
            InputSource found = standardSchemas.resolveEntity(publicId, systemId);
            if (found != null) {
                return found;
            }
        } catch (org.xml.sax.SAXException e) {
            throw new java.io.IOException(e);
        }
        throw new PluginStartException("META-INF/spring refers to the schema " + systemId
                + ", which neither Spring nor the host knows; nothing is fetched from the network.");
    }

    private static String schema(String namespace, String elements) {
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="%s" elementFormDefault="qualified">
               %s</xsd:schema>
               """.formatted(namespace, elements);
    }
}
