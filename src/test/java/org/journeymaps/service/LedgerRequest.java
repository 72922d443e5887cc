package org.journeymaps.service;

import org.journeymaps.format.JsonTree;

/**
 * What an author asks a server to save; it may reach one several times.
 *
 * @param name tells it from all others; the page history shows it
 * @param work the edits it carries; a refused request and the one that decides its conflicts carry the same
 * @param author who asks
 * @param baseVersion the version it began from
 * @param map the whole map
 * @param edits how many edits are in it
 */
record LedgerRequest(String name, String work, String author, int baseVersion, JsonTree map, int edits) {
    @Override
    public String toString() {
        return name + " on version " + baseVersion;
    }
}
