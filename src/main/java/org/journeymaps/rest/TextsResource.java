package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Words for scripts. */
@Path("/texts")
@Produces(MediaType.APPLICATION_JSON)
public class TextsResource {
    private final ScriptTexts texts;

    @Inject
    public TextsResource(ScriptTexts texts) {
        this.texts = texts;
    }

    /** The texts of the dialogs in the viewer's language; they hold nothing of any page. */
    @GET
    @AnonymousSiteAccess
    public Response read() {
        return Answers.response(200, texts.json(ScriptTexts.DIALOGS));
    }

    /** The texts of the editor, with the words for what the model knows. */
    @GET
    @Path("/editor")
    @AnonymousSiteAccess
    public Response readOfTheEditor() {
        return Answers.response(200, texts.editorJson());
    }
}
