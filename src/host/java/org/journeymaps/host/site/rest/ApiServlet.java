package org.journeymaps.host.site.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.Search;
import org.journeymaps.host.content.StaleVersionException;
import org.journeymaps.host.content.TitleTakenException;
import org.journeymaps.host.site.SiteProblem;
import org.journeymaps.host.site.render.StorageRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves {@code /rest/api/*}; every answer, errors too, is JSON. */
public final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient HostData data;
    private final transient ContentCalls content;
    private final transient SearchCalls search;

    public ApiServlet(HostData data, StorageRenderer renderer) {
        ContentJson json = new ContentJson(data, renderer);
        this.data = data;
        this.content = new ContentCalls(data, json);
        this.search = new SearchCalls(data, json);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiRequest call = new ApiRequest(request);
        try {
            if (call.user().isEmpty() && !data.permissions().anonymousAccess()) {
                throw new SiteProblem(401, "Log in, or send basic authentication: visitors may not use this site.");
            }
            Optional<JsonNode> answer = dispatch(call);
            send(response, answer.isPresent() ? 200 : 204, answer);
        } catch (SiteProblem e) {
            sendError(response, e.status(), e);
        } catch (StaleVersionException | TitleTakenException e) {
            sendError(response, e instanceof StaleVersionException ? 409 : 400, e);
        } catch (Search.QueryException e) {
            sendError(response, 400, e);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", call.method(), call.path(), e);
            sendError(response, 500, new SiteProblem(500, "The local host failed; its log has the reason."));
        }
    }

    private Optional<JsonNode> dispatch(ApiRequest call) throws IOException {
        List<String> path = call.path();
        String shape = call.method() + " "
                + String.join(
                        "/",
                        path.stream()
                                .map(segment -> segment.matches("\\d{1,18}") ? "#" : segment)
                                .toList());
        return switch (shape) {
            case "GET content" -> Optional.of(content.list(call));
            case "POST content" -> Optional.of(content.create(call));
            case "GET content/search" -> Optional.of(search.content(call));
            case "GET content/#" -> Optional.of(content.get(call, call.id(1)));
            case "PUT content/#" -> Optional.of(content.update(call, call.id(1)));
            case "DELETE content/#" -> {
                content.trash(call, call.id(1));
                yield Optional.empty();
            }
            case "GET content/#/history" -> Optional.of(content.history(call, call.id(1)));
            case "GET content/#/child/page", "GET content/#/child/comment" ->
                Optional.of(content.children(call, call.id(1), path.get(3)));
            case "GET content/#/child/attachment" -> Optional.of(content.attachments(call, call.id(1)));
            case "GET search" -> Optional.of(search.search(call));
            case "GET user/current" -> Optional.of(content.currentUser(call));
            default ->
                throw new SiteProblem(
                        404, "The local host has no " + call.method() + " /rest/api/" + String.join("/", path) + ".");
        };
    }

    private static void sendError(HttpServletResponse response, int status, RuntimeException problem)
            throws IOException {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        error.put("statusCode", status);
        error.put("message", problem.getMessage());
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Local host\", charset=\"UTF-8\"");
        }
        send(response, status, Optional.of(error));
    }

    private static void send(HttpServletResponse response, int status, Optional<JsonNode> body) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (body.isPresent()) {
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(response.getOutputStream(), body.get());
        }
    }
}
