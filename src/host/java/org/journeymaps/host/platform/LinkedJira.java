package org.journeymaps.host.platform;

import java.net.URI;

/**
 * One application link to a Jira server.
 *
 * @param id the link's id, a UUID in the product
 * @param displayUrl the address for people's browsers
 * @param rpcUrl the address for requests; neither ends with a slash
 */
public record LinkedJira(String id, String name, URI displayUrl, URI rpcUrl, Credentials credentials) {

    /** The same server behind another link. */
    LinkedJira withId(String newId) {
        return new LinkedJira(newId, name, displayUrl, rpcUrl, credentials);
    }

    /** How requests say who asks. */
    public sealed interface Credentials permits ActAs, Account, SharedOnly {}

    /** The emulator believes whoever knows the secret, as a Jira believes a trusted link: each viewer is himself. */
    public record ActAs(String secret) implements Credentials {
        @Override
        public String toString() {
            return "ActAs[]";
        }
    }

    /**
     * One account of a real Jira for every logged-in viewer: for development against it. With an empty user the token is
     * sent as a Bearer token, else both as Basic authentication.
     */
    public record Account(String user, String token) implements Credentials {
        @Override
        public String toString() {
            return "Account[user=" + user + "]";
        }
    }

    /** A link without per-user authentication: the impersonating factory is null, as in the product. */
    public record SharedOnly() implements Credentials {}
}
