package org.journeymaps.service;

/** Where new ids come from; chance is a parameter, so that tests know what they get. */
public interface IdSource {
    /** An id that was never given out before, in the form of {@link org.journeymaps.model.Ids}. */
    String newId();
}
