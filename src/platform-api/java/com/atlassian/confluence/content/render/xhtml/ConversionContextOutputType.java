// Signed from the platform reference, section 2.2.
package com.atlassian.confluence.content.render.xhtml;

public enum ConversionContextOutputType {
    PREVIEW("preview"),
    DISPLAY("display"),
    WORD("word"),
    PDF("pdf"),
    HTML_EXPORT("html_export"),
    FEED("feed"),
    EMAIL("email"),
    DIFF("diff");
    private final String value;

    ConversionContextOutputType(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }
}
