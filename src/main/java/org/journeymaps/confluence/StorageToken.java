package org.journeymaps.confluence;

/**
 * A piece of storage-format text.
 *
 * @param kind what it is
 * @param start offset of its first character
 * @param end offset after its last character
 * @param name element name with prefix, for tags; empty otherwise
 */
record StorageToken(Kind kind, int start, int end, String name) {
    enum Kind {
        /** Character data, entities not resolved. */
        TEXT,
        /** {@code <name …>}. */
        OPEN,
        /** {@code <name …/>}. */
        EMPTY,
        /** {@code </name>}. */
        CLOSE,
        /** {@code <![CDATA[…]]>}. */
        CDATA,
        /** Comment, processing instruction or declaration. */
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it begins an element of this name. */
    boolean begins(String element) {
        return (kind == Kind.OPEN || kind == Kind.EMPTY) && name.equals(element);
    }
}
