package org.journeymaps.merge;

/**
 * Where an element stands.
 *
 * @param parent id of the element that holds it
 * @param list the list there, as a path within the parent
 * @param index its place in the list
 */
record Place(String parent, String list, int index) {
    boolean isInSameList(Place other) {
        return parent.equals(other.parent) && list.equals(other.list);
    }
}
