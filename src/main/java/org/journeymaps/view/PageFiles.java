package org.journeymaps.view;

import java.util.Optional;

/** The files attached to the page on which a map stands. */
@FunctionalInterface
public interface PageFiles {
    /** A page without files, or none at all. */
    PageFiles NONE = name -> Optional.empty();

    /** The file of a name; empty if the page has none. */
    Optional<PageFile> find(String fileName);

    /**
     * An attached file.
     *
     * @param address where it is loaded from, ready for an attribute of a link once it is escaped
     * @param thumbnail where a small picture of it is loaded from; empty if there is none
     */
    record PageFile(String address, Optional<String> thumbnail) {}
}
