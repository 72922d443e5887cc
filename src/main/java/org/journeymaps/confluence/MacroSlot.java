package org.journeymaps.confluence;

/**
 * Where in storage format a macro's body stands or belongs.
 *
 * @param start offset of what a new body replaces
 * @param end offset after it
 * @param before markup that goes before the new text
 * @param after markup that goes after the new text
 * @param text the text now
 */
record MacroSlot(int start, int end, String before, String after, String text) {}
