package org.journeymaps.service;

/** The end of a node in the midst of its work: nothing catches it, so nothing is tidied up. */
final class NodeKilled extends Error {
    private static final long serialVersionUID = 1;
}
