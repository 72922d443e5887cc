/** Connected journeys: what comes before and after, what this one is a part of, and what details it. */
import { h, Fragment } from "preact";
import { ROOT, type Json } from "../core/model";
import { useEditor } from "../hooks";
import { t } from "../texts";
import { Chips } from "./form/choices";
import { useDraft } from "./form/draft";
import { Suggest } from "./form/suggest";
import { useChanges } from "./panel-change";
import { findMaps, type OtherMap } from "./panel-lookup";

interface MapRef {
  readonly pageId: string;
  readonly mapId: string;
  readonly title: string;
}

interface StoredLinks {
  readonly previous?: MapRef;
  readonly next?: MapRef;
  readonly parent?: MapRef;
  readonly children?: readonly MapRef[];
}

const keyOf = ({ pageId, mapId }: MapRef) => pageId + "/" + mapId;
const refOf = ({ pageId, mapId, text }: OtherMap): MapRef => ({ pageId, mapId, title: text });

export function Links() {
  const links = (useEditor((state) => state.map["links"]) ?? {}) as StoredLinks;
  return (
    <>
      <p class="jme-hint">{t("panel.hint.links")}</p>
      {(["previous", "next", "parent"] as const).map((member) => <LinkField key={member} member={member} refs={links[member] ? [links[member] as MapRef] : []} />)}
      <LinkField member="children" refs={links.children ?? []} many />
    </>
  );
}

function LinkField({ member, refs, many }: { member: string; refs: readonly MapRef[]; many?: boolean }) {
  const { set } = useChanges();
  const label = t(`panel.link.${member}`);
  const draft = useDraft("link:" + member, "", () => undefined);
  const put = (next: readonly MapRef[]) => set(ROOT, "links/" + member, label, (many ? (next.length > 0 ? next : undefined) : next[0]) as Json | undefined);
  const find = async (typed: string, signal: AbortSignal) =>
    (await findMaps(typed, signal)).filter((found) => !refs.some((ref) => keyOf(ref) === found.key));
  const pick = (found: OtherMap) => {
    draft.clear();
    put(many ? [...refs, refOf(found)] : [refOf(found)]);
  };
  return (
    <div class="jme-linked">
      <Suggest label={label} text={draft.text} input={draft.input} find={find} pick={pick} eager />
      <Chips label={label} chips={refs.map((ref) => ({ value: keyOf(ref), text: ref.title }))} remove={(key) => put(refs.filter((ref) => keyOf(ref) !== key))} />
    </div>
  );
}
