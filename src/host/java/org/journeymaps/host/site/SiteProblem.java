package org.journeymaps.host.site;

/** A request that cannot be answered as asked; becomes an error page or a JSON error with this status. */
public final class SiteProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public SiteProblem(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The same words whether it doesn't exist or may not be seen, so that nobody learns which. */
    static SiteProblem notVisible(String what) {
        return new SiteProblem(404, "This " + what + " doesn't exist, or you may not see it.");
    }
}
