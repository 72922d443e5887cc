/** Everything about a touchpoint that is no card of a lane, and its short lists. */
import { h, Fragment } from "preact";
import { channelsOf } from "../core/forms/several";
import { attachmentKind } from "../core/forms/kinds";
import type { Element, LaneKind, Touchpoint } from "../core/model";
import { t } from "../texts";
import { Check, Chips } from "./form/choices";
import { useDraft } from "./form/draft";
import { NumberInput, TextInput } from "./form/inputs";
import { Section } from "./form/section";
import { Suggest } from "./form/suggest";
import { useChanges } from "./panel-change";
import { ListSection, Rows } from "./panel-element";
import { Experiences } from "./panel-experience";
import { AddFile } from "./panel-files";
import { PriorityValues } from "./panel-priority";
import { TouchpointField } from "./panel-references";

/** `lane` is the lane in which the author is; the section that belongs to it opens. */
export function TouchpointForm({ touchpoint, lane }: { touchpoint: Touchpoint; lane: LaneKind | undefined }) {
  const { set } = useChanges();
  const { id } = touchpoint;
  const text = (member: "name" | "description", long: boolean) => (
    <TextInput name={id + "/" + member} label={t(`panel.field.${member}`)} value={touchpoint[member] as string} long={long} needed={member === "name"}
      set={(value, key) => set(id, member, t(`panel.field.${member}`), value, key)} />
  );
  return (
    <>
      {text("name", false)}
      {text("description", true)}
      <Check label={t("panel.field.momentOfTruth")} hint={t("panel.hint.momentOfTruth")} checked={touchpoint.momentOfTruth === true}
        set={(is) => set(id, "momentOfTruth", t("panel.field.momentOfTruth"), is || undefined)} />
      <Section name="experiences" title={t("panel.section.experiences")} sum={touchpoint.experiences?.length} first wanted={lane === "EXPERIENCE"}>
        {() => <Experiences touchpoint={touchpoint} />}
      </Section>
      <Channels touchpoint={touchpoint} wanted={lane === "CHANNELS"} />
      <Ratings touchpoint={touchpoint} />
      <PriorityValues touchpoint={touchpoint} wanted={lane === "PRIORITY"} />
      <ListSection owner={touchpoint} list="stakeholders" kind="STAKEHOLDER" wanted={lane === "STAKEHOLDERS"} />
      <ListSection owner={touchpoint} list="enablers" kind="ENABLER" wanted={lane === "ENABLERS"} />
      <ListSection owner={touchpoint} list="metrics" kind="METRIC" wanted={lane === "METRICS"} />
      <Attachments touchpoint={touchpoint} wanted={lane === "ATTACHMENTS"} />
      <Branches touchpoint={touchpoint} />
      <ListSection owner={touchpoint} list="waste" kind="WASTE" />
    </>
  );
}

function Channels({ touchpoint, wanted }: { touchpoint: Touchpoint; wanted: boolean }) {
  const { set, store } = useChanges();
  const channels = touchpoint.channels ?? [];
  const label = t("panel.section.channels");
  const draft = useDraft("add:" + touchpoint.id + "channels", "", () => undefined);
  const put = (next: readonly string[]) => set(touchpoint.id, "channels", label, next.length > 0 ? next : undefined);
  const add = (text: string) => {
    const channel = text.trim();
    draft.clear();
    if (channel && !channels.includes(channel)) {
      put([...channels, channel]);
    }
  };
  const find = async (typed: string) =>
    channelsOf(store.get().map)
      .filter((each) => !channels.includes(each) && each.toLowerCase().includes(typed.toLowerCase()))
      .map((each) => ({ key: each, text: each }));
  return (
    <Section name="channels" title={label} sum={channels.length} wanted={wanted}>
      {() => (
        <>
          <Chips label={label} chips={channels.map((each) => ({ value: each, text: each }))} remove={(channel) => put(channels.filter((each) => each !== channel))} />
          <Suggest label={t("panel.channels.add")} hint={t("panel.channels.hint")} text={draft.text} input={draft.input} find={find} pick={({ text }) => add(text)} enter={add} eager />
        </>
      )}
    </Section>
  );
}

function Ratings({ touchpoint }: { touchpoint: Element }) {
  const { set } = useChanges();
  const rating = (member: "importanceToCustomer" | "importanceToOrganisation" | "satisfaction") => (
    <NumberInput name={touchpoint.id + "/" + member} label={t(`panel.field.${member}`)} value={touchpoint[member] as number} min={1} max={10} whole
      set={(value, key) => set(touchpoint.id, member, t(`panel.field.${member}`), value, key)} />
  );
  const rated = [touchpoint["importanceToCustomer"], touchpoint["importanceToOrganisation"], touchpoint["satisfaction"]].filter((each) => each !== undefined);
  return (
    <Section name="ratings" title={t("panel.section.ratings")} sum={rated.join(" · ")}>
      {() => (
        <>
          <p class="jme-hint">{t("panel.hint.ratings")}</p>
          {rating("importanceToCustomer")}
          {rating("importanceToOrganisation")}
          {rating("satisfaction")}
        </>
      )}
    </Section>
  );
}

function Attachments({ touchpoint, wanted }: { touchpoint: Touchpoint; wanted: boolean }) {
  const { add } = useChanges();
  const files = (touchpoint["attachments"] as unknown as readonly Element[] | undefined) ?? [];
  return (
    <Section name="attachments" title={t("panel.section.attachments")} sum={files.length} wanted={wanted}>
      {() => (
        <>
          <Rows elements={files} kind="ATTACHMENT" touchpoint={touchpoint.id} />
          <AddFile label={t("panel.file.add")} add={({ fileName, mediaType }) => add(touchpoint.id, "attachments", "ATTACHMENT", fileName, { kind: attachmentKind(mediaType) })} />
        </>
      )}
    </Section>
  );
}

function Branches({ touchpoint }: { touchpoint: Touchpoint }) {
  const { add } = useChanges();
  const branches = (touchpoint["branches"] as unknown as readonly Element[] | undefined) ?? [];
  return (
    <Section name="branches" title={t("panel.section.branches")} sum={branches.length}>
      {() => (
        <>
          {branches.length === 0 && <p class="jme-hint">{t("panel.empty.branches")}</p>}
          <Rows elements={branches} kind="BRANCH" touchpoint={touchpoint.id} />
          <TouchpointField label={t("panel.branches.add")} value={undefined} first={t("panel.branches.choose")} without={touchpoint.id}
            set={(to) => to && add(touchpoint.id, "branches", "BRANCH", t("panel.branches.label"), { to })} />
        </>
      )}
    </Section>
  );
}
