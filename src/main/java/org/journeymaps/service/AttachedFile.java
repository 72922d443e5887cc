package org.journeymaps.service;

import org.journeymaps.view.PageFiles.PageFile;

/**
 * A file attached to a page.
 *
 * @param name its file name
 * @param mediaType what the one who attached it said it is, untrusted; empty if nobody knows
 * @param file where it is loaded from
 */
public record AttachedFile(String name, String mediaType, PageFile file) {}
