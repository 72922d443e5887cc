"""The public Python client "jira", unmodified, does its daily work on a Jira: see ../README.md."""

import os
import sys

from jira import JIRA, JIRAError

SERVER = os.environ.get("JIRA_URL", "http://localhost:1991/jira")
USER = os.environ.get("JIRA_USER", "ada")
OTHER = os.environ.get("JIRA_OTHER_USER", "ben")
PROJECT = os.environ.get("JIRA_PROJECT", "SHOP")
HIDDEN = os.environ.get("JIRA_HIDDEN_ISSUE", "BANK-1")


def connect(user):
    return JIRA(SERVER, basic_auth=(user, user), max_retries=0)


jira = connect(USER)
made = []


def logs_in_with_basic_auth_a_token_and_a_session():
    assert jira.myself()["name"] == USER
    assert jira.server_info()["deploymentType"] == "Server"
    assert JIRA(SERVER, token_auth=USER, max_retries=0).myself()["name"] == USER
    session = JIRA(SERVER, auth=(USER, USER), max_retries=0)
    assert session.current_user() == USER
    session.kill_session()


def is_told_that_a_password_is_wrong():
    refused(401, lambda: JIRA(SERVER, basic_auth=(USER, "wrong"), max_retries=0).myself())


def lists_projects_types_and_catalogues():
    assert PROJECT in [project.key for project in jira.projects()]
    project = jira.project(PROJECT)
    assert {"Task", "Bug"} <= {each.name for each in project.issueTypes}
    assert jira.project_components(project)
    assert jira.project_versions(project)
    assert "High" in [each.name for each in jira.priorities()]
    assert {each.statusCategory.key for each in jira.statuses()} >= {"new", "indeterminate", "done"}
    assert "Done" in [each.name for each in jira.resolutions()]
    assert "summary" in [each["id"] for each in jira.fields()]
    assert jira.my_permissions(projectKey=PROJECT)["permissions"]["CREATE_ISSUES"]["havePermission"]


def reads_create_metadata_by_type():
    if hasattr(jira, "project_issue_types"):  # from version 3.6 on
        task = next(each for each in jira.project_issue_types(PROJECT) if each.name == "Task")
        assert "summary" in [each.fieldId for each in jira.project_issue_fields(PROJECT, task.id)]
    else:  # older ones ask for what Jira removed in 9.0
        refused(404, lambda: jira.createmeta(projectKeys=PROJECT))


def creates_reads_edits_and_searches():
    issue = jira.create_issue(
        project=PROJECT, summary="Queue at the counter", issuetype={"name": "Task"},
        description="h3. Pay in", labels=["cjm"], priority={"name": "High"}, duedate="2026-12-24")
    made.append(issue)
    assert issue.fields.status.statusCategory.key == "new"
    assert issue.fields.duedate == "2026-12-24"
    issue.update(summary="Queue at the counter is long", fields={"labels": ["cjm", "counter"]})
    assert jira.issue(issue.key).fields.summary == "Queue at the counter is long"
    found = jira.search_issues(
        f'project = {PROJECT} AND text ~ "counter long" ORDER BY updated DESC', maxResults=10, fields="summary,duedate")
    assert found[0].id == issue.id and found[0].fields.duedate == "2026-12-24"
    assert jira.search_issues(f"id in ({issue.id})", json_result=True)["total"] == 1
    refused(400, lambda: jira.search_issues("nonsense is here"))


def creates_many_and_hears_which_failed():
    fields = {"project": {"key": PROJECT}, "issuetype": {"name": "Task"}}
    results = jira.create_issues([{**fields, "summary": "First of two"}, {**fields, "summary": ""}])
    assert [each["status"] for each in results] == ["Success", "Error"]
    made.append(results[0]["issue"])


def moves_through_the_workflow():
    issue = made[0]
    assert jira.find_transitionid_by_name(issue, "Start progress") == "21"
    fields = jira.transitions(issue, expand="transitions.fields")
    assert [each["name"] for each in fields if each["fields"].get("resolution", {}).get("required")]
    jira.transition_issue(issue, "Start progress")
    jira.transition_issue(issue, "Close with reason", resolution={"name": "Done"})
    closed = jira.issue(issue.key).fields
    assert closed.status.statusCategory.key == "done" and closed.resolution.name == "Done"
    refused(400, lambda: jira.transition_issue(issue, "21"))


def assigns_and_comments():
    issue = made[0]
    assert USER in [each.name for each in jira.search_assignable_users_for_issues(USER[:2], project=PROJECT)]
    assert jira.assign_issue(issue, USER)
    assert jira.issue(issue.key).fields.assignee.name == USER
    comment = jira.add_comment(issue, "We saw this on Monday.")
    assert [each.body for each in jira.comments(issue)] == ["We saw this on Monday."]
    assert jira.comment(issue, comment.id).author.name == USER


def links_to_a_page_once():
    issue = made[0]
    page = {"url": "https://wiki.example.org/x", "title": "Returning an order"}
    for _ in range(2):
        jira.add_remote_link(issue, destination=page, globalId="map=1&pain=2", relationship="mentioned in")
    jira.add_simple_link(issue, {"url": "https://wiki.example.org/y", "title": "Another page"})
    links = jira.remote_links(issue)
    assert sorted(each.object.title for each in links) == ["Another page", "Returning an order"]
    assert jira.remote_link(issue, links[0].id).object.url.startswith("https://wiki.example.org/")
    links[0].update(object={"url": "https://wiki.example.org/z", "title": "A third page"})
    assert jira.remote_link(issue, links[0].id).object.title == "A third page"
    links[0].delete()
    assert len(jira.remote_links(issue)) == 1


def keeps_properties():
    issue = made[0]
    jira.add_issue_property(issue, "map", {"painPoint": "p1"})
    assert [each.key for each in jira.issue_properties(issue)] == ["map"]
    assert jira.issue_property(issue, "map").value.painPoint == "p1"


def is_told_what_it_may_not_see():
    refused(403, lambda: connect(OTHER).issue(HIDDEN))
    refused(404, lambda: jira.issue("NONE-1"))


def cleans_up():
    for issue in made:
        issue.delete()
    refused(404, lambda: jira.issue(made[0].key))


def refused(status, call):
    try:
        call()
    except JIRAError as error:
        assert error.status_code == status, f"expected {status}, got {error.status_code}: {error.text}"
        return
    raise AssertionError(f"expected {status}, but it went well")


if __name__ == "__main__":
    steps = [step for name, step in list(globals().items()) if callable(step) and step.__module__ == "__main__"
             and name not in ("connect", "refused")]
    failed = 0
    for step in steps:
        try:
            step()
            print("ok   ", step.__name__.replace("_", " "))
        except Exception as error:  # each step is reported, whatever it died of
            failed += 1
            print("FAIL ", step.__name__.replace("_", " "), "-", type(error).__name__, str(error)[:300])
    print(f"{len(steps) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
