// The public client "jira.js", unmodified, does its daily work on a Jira: see ../README.md.
import assert from "node:assert/strict";
import test from "node:test";
import { Version2Client } from "jira.js";

const host = process.env.JIRA_URL ?? "http://localhost:1991/jira";
const user = process.env.JIRA_USER ?? "ada";
const other = process.env.JIRA_OTHER_USER ?? "ben";
const project = process.env.JIRA_PROJECT ?? "SHOP";
const hidden = process.env.JIRA_HIDDEN_ISSUE ?? "BANK-1";

const as = (name, password = name) =>
    new Version2Client({ host, authentication: { basic: { email: name, apiToken: password } } });
const jira = as(user);
const refused = status => error => {
    assert.equal(error.status ?? error.response?.status, status, String(error));
    return true;
};
const fields = summary => ({ project: { key: project }, issuetype: { name: "Task" }, summary });
let made;

test("logs in with Basic auth and with a personal access token", async () => {
    assert.equal((await jira.myself.getCurrentUser()).name, user);
    const token = new Version2Client({ host, authentication: { oauth2: { accessToken: user } } });
    assert.equal((await token.myself.getCurrentUser()).name, user);
    await assert.rejects(as(user, "wrong").myself.getCurrentUser(), refused(401));
});

test("knows the server and lists projects and catalogues", async () => {
    assert.equal((await jira.serverInfo.getServerInfo()).deploymentType, "Server");
    // The client's own list of projects is one of Cloud, which a Data Center does not have.
    const projects = await jira.sendRequest({ url: "/rest/api/2/project", method: "GET" });
    assert.ok(projects.some(each => each.key === project));
    await assert.rejects(jira.projects.searchProjects(), refused(404));
    assert.equal((await jira.projects.getProject({ projectIdOrKey: project })).key, project);
    assert.ok((await jira.issuePriorities.getPriorities()).some(each => each.name === "High"));
    assert.ok((await jira.workflowStatuses.getStatuses()).some(each => each.statusCategory.key === "done"));
});

test("reads create metadata by type", async () => {
    const types = await jira.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: project });
    const task = types.values.find(each => each.name === "Task");
    const form = await jira.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: project, issueTypeId: task.id });
    assert.ok(form.values.some(each => each.fieldId === "summary" && each.required));
});

test("creates, reads, edits and finds an issue", async () => {
    made = await jira.issues.createIssue({
        fields: { ...fields("Queue at the counter"), labels: ["cjm"], duedate: "2026-12-24" },
        properties: [{ key: "map", value: { painPoint: "p1" } }],
    });
    await jira.issues.editIssue({ issueIdOrKey: made.key, fields: { summary: "Queue at the counter is long" } });
    const read = await jira.issues.getIssue({ issueIdOrKey: made.key, properties: ["map"] });
    assert.equal(read.fields.summary, "Queue at the counter is long");
    assert.equal(read.fields.duedate, "2026-12-24");
    assert.equal(read.properties.map.painPoint, "p1");
    const jql = `project = ${project} AND text ~ "counter" ORDER BY updated DESC`;
    const posted = await jira.issueSearch.searchForIssuesUsingJqlPost({ jql, fields: ["summary"], maxResults: 10 });
    assert.equal(posted.issues[0].id, made.id);
    const got = await jira.issueSearch.searchForIssuesUsingJql({ jql: `id in (${made.id})`, fields: ["summary"] });
    assert.equal(got.total, 1);
});

test("creates several issues, of which one is refused", async () => {
    const answer = await jira.issues.createIssues({ issueUpdates: [{ fields: fields("One of two") }, { fields: fields("") }] });
    assert.equal(answer.issues.length, 1);
    assert.equal(answer.errors[0].failedElementNumber, 1);
    await jira.issues.deleteIssue({ issueIdOrKey: answer.issues[0].key });
});

test("moves an issue through the workflow", async () => {
    const { transitions } = await jira.issues.getTransitions({ issueIdOrKey: made.key, expand: "transitions.fields" });
    const close = transitions.find(each => each.fields.resolution?.required);
    await assert.rejects(
        jira.issues.doTransition({ issueIdOrKey: made.key, transition: { id: close.id } }), refused(400));
    await jira.issues.doTransition({
        issueIdOrKey: made.key, transition: { id: close.id }, fields: { resolution: { name: "Done" } },
    });
    const { fields: closed } = await jira.issues.getIssue({ issueIdOrKey: made.key });
    assert.equal(closed.status.statusCategory.key, "done");
    assert.equal(closed.resolution.name, "Done");
});

test("comments on an issue", async () => {
    await jira.issueComments.addComment({ issueIdOrKey: made.key, comment: "We saw this on Monday." });
    const { comments } = await jira.issueComments.getComments({ issueIdOrKey: made.key });
    assert.equal(comments[0].body, "We saw this on Monday.");
});

test("links an issue to a page, once however often it says so", async () => {
    for (const title of ["Returning an order", "Returning a parcel"]) {
        await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink({
            issueIdOrKey: made.key, globalId: "map=1&pain=2", object: { url: "https://wiki.example.org/x", title },
        });
    }
    const link = await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: made.key, globalId: "map=1&pain=2" });
    assert.equal(link.object.title, "Returning a parcel");
    await jira.issueRemoteLinks.deleteRemoteIssueLinkByGlobalId({ issueIdOrKey: made.key, globalId: "map=1&pain=2" });
    assert.equal((await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: made.key })).length, 0);
});

test("is told what it may not see, and what is gone", async () => {
    await assert.rejects(as(other).issues.getIssue({ issueIdOrKey: hidden }), refused(403));
    await jira.issues.deleteIssue({ issueIdOrKey: made.key });
    await assert.rejects(jira.issues.getIssue({ issueIdOrKey: made.key }), refused(404));
});
