/** Work on a pain point. What a Jira issue tells is told there and never changed here. */
import { h, Fragment } from "preact";
import { actionItemsOf, dropActionItem, including } from "../core/forms/references";
import { ROOT, type ActionItem, type Element } from "../core/model";
import { useEditor } from "../hooks";
import { t, word } from "../texts";
import { Add } from "./form/add";
import { Select } from "./form/choices";
import { Row, Section } from "./form/section";
import { useChanges } from "./panel-change";
import { Fields } from "./panel-fields";

interface StoredIssue {
  readonly issueId: string;
  readonly key?: string;
}

export function ActionItems({ painPoint }: { painPoint: Element }) {
  const { add, run } = useChanges();
  const all = useEditor((state) => state.map.actionItems);
  const items = actionItemsOf(all, painPoint.id);
  const others = (all ?? []).filter((item) => !items.includes(item) && !item["issue"]);
  return (
    <Section name="actions" title={t("panel.section.actions")} sum={items.length} first>
      {() => (
        <>
          {items.length === 0 && <p class="jme-hint">{t("panel.empty.actions")}</p>}
          {items.length > 0 && (
            <ul class="jme-rows">
              {items.map((item) => <Item key={item.id} item={item} painPoint={painPoint} />)}
            </ul>
          )}
          <Add name={painPoint.id + "actions"} label={t("panel.actions.add")} add={(title) => add(ROOT, "actionItems", "ACTION_ITEM", title, { painPointIds: [painPoint.id] })} />
          {others.length > 0 && (
            <Select label={t("panel.actions.also")} first={t("panel.actions.choose")} value="" options={others.map(({ id, title }) => ({ value: id, text: title }))}
              set={(id) => others.filter((item) => item.id === id).forEach((item) => run(t("panel.did.link", item.title), [including(item, "painPointIds", painPoint.id)]))} />
          )}
        </>
      )}
    </Section>
  );
}

function Item({ item, painPoint }: { item: ActionItem; painPoint: Element }) {
  const { run, store } = useChanges();
  const issue = item["issue"] as StoredIssue | undefined;
  const drop = () => {
    const label = t("panel.did.remove", item.title);
    run(label, [dropActionItem(item, painPoint.id)]);
    store.say(label);
  };
  const about = issue ? (issue.key ?? issue.issueId) : word("WorkStatus", String(item["status"]));
  return (
    <Row id={item.id} title={item.title} about={about}>
      {() =>
        issue ? (
          <JiraItem item={item} />
        ) : (
          <>
            <Fields element={item} kind="ACTION_ITEM" touchpoint={undefined} leave={["painPointIds"]} />
            <button type="button" class="jme-button jme-remove" onClick={drop}>{t("panel.actions.remove")}</button>
          </>
        )
      }
    </Row>
  );
}

/** What is known of an action item whose work is a Jira issue. */
export function JiraItem({ item }: { item: ActionItem }) {
  const issue = item["issue"] as unknown as StoredIssue;
  return (
    <>
      <p class="jme-fact" dir="auto">{item.title}</p>
      <p class="jme-hint">{t("panel.actions.jira", issue.key ?? issue.issueId)}</p>
    </>
  );
}
