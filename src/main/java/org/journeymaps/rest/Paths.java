package org.journeymaps.rest;

import org.journeymaps.service.Outcome;
import org.journeymaps.service.Refusal.Reason;

/** Values from request paths, taken as text so that a wrong one gets an answer of ours. */
final class Paths {
    private Paths() {}

    /** A content id. What is none names no page. */
    static Outcome<Long> pageId(String text) {
        boolean number = text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty();
        return number
                ? Outcome.done(Long.parseLong(text))
                : Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.page", text);
    }
}
