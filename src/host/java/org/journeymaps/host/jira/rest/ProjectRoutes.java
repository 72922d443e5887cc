package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.FieldDefinition;
import org.journeymaps.host.jira.state.FieldType;
import org.journeymaps.host.jira.state.IssueType;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.Named;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.Project;
import org.journeymaps.host.jira.state.Screen;

/** Projects, the picker, and what can be created in a project. */
final class ProjectRoutes {

    private static final int MOST_PICKED = 100;

    private final JiraStore store;

    ProjectRoutes(JiraStore store) {
        this.store = store;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "api/2/project", Form.query("includeArchived", "expand", "recent", "browseArchive"), this::all),
                Route.get("api/2/project/{project}", Form.query("expand").expanding("issueTypes"), this::one),
                Route.get("api/2/project/{project}/components", Form.empty(), this::components),
                Route.get("api/2/project/{project}/versions", Form.query("expand"), this::versions),
                Route.get("api/2/projects/picker", Form.query("query", "maxResults", "allowEmptyQuery"), this::pick),
                Route.get(
                        "api/2/issue/createmeta/{project}/issuetypes",
                        Form.query("startAt", "maxResults"),
                        this::types),
                Route.get(
                        "api/2/issue/createmeta/{project}/issuetypes/{type}",
                        Form.query("startAt", "maxResults"),
                        this::fields));
    }

    private Reply all(Call call) {
        return Reply.ok(CatalogueJson.array(visible(call), new CatalogueJson(call.baseUrl())::project));
    }

    private Reply one(Call call) {
        Project project = project(call);
        CatalogueJson catalogue = new CatalogueJson(call.baseUrl());
        ObjectNode json = catalogue.project(project);
        json.set("issueTypes", CatalogueJson.array(typesOf(project).stream(), catalogue::type));
        json.set("components", named(project.components(), "component", call));
        json.set("versions", named(project.versions(), "version", call));
        return Reply.ok(json);
    }

    private Reply components(Call call) {
        return Reply.ok(named(project(call).components(), "component", call));
    }

    private Reply versions(Call call) {
        return Reply.ok(named(project(call).versions(), "version", call));
    }

    private Reply pick(Call call) {
        String query = call.text("query").toLowerCase(Locale.ROOT);
        boolean emptyAllowed = call.text("allowEmptyQuery").equals("true");
        List<Project> found = visible(call)
                .filter(each -> query.isEmpty() ? emptyAllowed : matches(each, query))
                .toList();
        ObjectNode json = CatalogueJson.object();
        json.set(
                "projects",
                CatalogueJson.array(
                        found.stream().limit(Math.min(call.number("maxResults", MOST_PICKED), MOST_PICKED)),
                        each -> CatalogueJson.object()
                                .put("id", each.id())
                                .put("key", each.key())
                                .put("name", each.name())
                                .put("html", "<strong>" + each.name() + "</strong> (" + each.key() + ")")
                                .put("avatar", call.baseUrl() + "/images/project.svg")));
        return Reply.ok(
                json.put("total", found.size()).put("header", "Showing " + found.size() + " matching projects"));
    }

    private Reply types(Call call) {
        Project project = creatable(call);
        return Reply.ok(Page.of(typesOf(project), call).json(new CatalogueJson(call.baseUrl())::type));
    }

    private Reply fields(Call call) {
        JiraState state = store.state();
        Project project = creatable(call);
        Screen screen = project.findScreen(call.variable("type"))
                .orElseThrow(() -> Refusal.of(400, "createmeta.type", call.variable("type")));
        FieldMetaJson meta = new FieldMetaJson(state, project, new CatalogueJson(call.baseUrl()));
        List<FieldDefinition> fields = screen.fields().stream()
                .flatMap(id -> state.findField(id).stream())
                .toList();
        return Reply.ok(Page.of(fields, call).json(field -> describe(field, screen, project, meta, call)));
    }

    private ObjectNode describe(FieldDefinition field, Screen screen, Project project, FieldMetaJson meta, Call call) {
        ObjectNode json = meta.of(field, screen.required().contains(field.id()) || alwaysRequired(field));
        CatalogueJson catalogue = new CatalogueJson(call.baseUrl());
        if (field.type() == FieldType.PROJECT) {
            json.set("allowedValues", CatalogueJson.array(Stream.of(project), catalogue::project));
        } else if (field.type() == FieldType.ISSUE_TYPE) {
            json.set(
                    "allowedValues",
                    CatalogueJson.array(
                            typesOf(project).stream().filter(type -> type.id().equals(screen.issueType())),
                            catalogue::type));
        }
        return json;
    }

    /** The reporter is announced as required, although a create without it succeeds. */
    private static boolean alwaysRequired(FieldDefinition field) {
        return List.of("project", "issuetype", "reporter").contains(field.id());
    }

    /** Create metadata answers 400, not 404, for a project that is unknown or closed to this caller. */
    private Project creatable(Call call) {
        Access access = new Access(store.state(), call.caller());
        return access.state()
                .findProject(call.variable("project"))
                .filter(each ->
                        access.may(Permission.BROWSE_PROJECTS, each) && access.may(Permission.CREATE_ISSUES, each))
                .orElseThrow(() -> Refusal.of(400, "createmeta.project", call.variable("project")));
    }

    private Project project(Call call) {
        return new Access(store.state(), call.caller()).project(call.variable("project"));
    }

    private Stream<Project> visible(Call call) {
        Access access = new Access(store.state(), call.caller());
        return access.state().projects().stream().filter(each -> access.may(Permission.BROWSE_PROJECTS, each));
    }

    private List<IssueType> typesOf(Project project) {
        return project.screens().stream()
                .flatMap(screen -> store.state().findIssueType(screen.issueType()).stream())
                .toList();
    }

    private static com.fasterxml.jackson.databind.JsonNode named(List<Named> all, String collection, Call call) {
        return CatalogueJson.array(all.stream(), each -> new CatalogueJson(call.baseUrl()).named(collection, each));
    }

    private static boolean matches(Project project, String query) {
        return project.name().toLowerCase(Locale.ROOT).contains(query)
                || project.key().toLowerCase(Locale.ROOT).startsWith(query);
    }
}
