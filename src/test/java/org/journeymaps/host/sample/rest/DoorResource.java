package org.journeymaps.host.sample.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.journeymaps.host.sample.Greeting;

/** A door of each kind, and two ways in for data. */
@Path("doors")
@Produces("application/json")
public class DoorResource {
    private final Greeting greeting;

    @Context
    private UriInfo address;

    @Inject
    public DoorResource(Greeting greeting) {
        this.greeting = greeting;
    }

    @GET
    @Path("unmarked")
    public Map<String, String> unmarked() {
        return Map.of("greeting", greeting.greet(), "path", address.getPath());
    }

    @GET
    @Path("licensed")
    @LicensedOnly
    public String licensed() {
        return "{}";
    }

    @GET
    @Path("unlicensed")
    @UnlicensedSiteAccess
    public String unlicensed() {
        return "{}";
    }

    @GET
    @Path("anonymous")
    @AnonymousSiteAccess
    public String anonymous() {
        return "{}";
    }

    @GET
    @Path("admin")
    @AdminOnly
    public String admin() {
        return "{}";
    }

    @GET
    @Path("system-admin")
    @SystemAdminOnly
    public String systemAdmin() {
        return "{}";
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public String open() {
        return "{}";
    }

    /** A record through Jackson, from and to the app's own class loader. */
    @PUT
    @Path("note")
    @Consumes("application/json")
    public Note put(Note note) {
        return new Note(note.text() + "!");
    }

    /** Forgets to pin its content type: only the host's barrier protects it. */
    @POST
    @Path("loose")
    public String loose(String body) {
        return "{\"length\": " + body.length() + "}";
    }

    @GET
    @Path("refused")
    public String refused() {
        throw new IllegalArgumentException("no such door");
    }

    @GET
    @Path("broken")
    public String broken() throws Exception {
        throw new Exception("secret detail");
    }

    /** Some data. */
    public record Note(String text) {}
}
