package org.journeymaps.host.content;

/** The content types the host knows. */
public enum ContentKind {
    PAGE("page"),
    BLOG_POST("blogpost"),
    COMMENT("comment");

    private final String type;

    ContentKind(String type) {
        this.type = type;
    }

    /** The name Confluence uses in REST, CQL and {@code ContentEntityObject.getType()}. */
    public String type() {
        return type;
    }
}
