package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.journeymaps.service.AttachedFile;
import org.journeymaps.service.PageAttachmentChoice;

/** The files of a page, for whoever may see the page. */
@Path("/pages/{pageId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {
    private final PageAttachmentChoice files;
    private final Answers answers;

    @Inject
    public AttachmentsResource(PageAttachmentChoice files, Answers answers) {
        this.files = files;
        this.answers = answers;
    }

    /** The files by name. Open to anonymous visitors where the page is: the page's own permission decides. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("pageId") String pageId) {
        return answers.ok(Paths.pageId(pageId).then(files::on), AttachmentsResource::json);
    }

    private static ObjectNode json(List<AttachedFile> files) {
        ObjectNode json = Json.object();
        json.set("attachments", Json.array(files, AttachmentsResource::json));
        return json;
    }

    private static ObjectNode json(AttachedFile attached) {
        ObjectNode json = Json.object()
                .put("fileName", attached.name())
                .put("mediaType", attached.mediaType())
                .put("url", attached.file().address());
        Json.putOptional(json, "thumbnail", attached.file().thumbnail());
        return json;
    }
}
