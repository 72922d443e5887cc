/** The beginning of a map: from nothing, from a map that comes with the app, from a text, or from another map. */
import { h, type ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LaneKind } from "../core/model";
import { USUAL_LANES } from "../core/lanes";
import { readText } from "../core/read-text";
import type { JourneyMap } from "../core/model";
import type { Draft } from "../drafts";
import { blank, copyOf, otherMaps, starter, STARTERS, type Begun, type OtherMap } from "../start";
import { t, word } from "../texts";

/** `begin` answers what went wrong, or nothing. */
export function Start({ begin, cancel, drafts = [], goOn }: {
  begin: (map: JourneyMap) => Promise<string>;
  cancel: () => void;
  /** Maps that were begun here and put nowhere. */
  drafts?: readonly Draft[];
  goOn?: ((draft: Draft) => void) | undefined;
}) {
  const [way, choose] = useState<string>("blank");
  const [title, name] = useState("");
  const [source, paste] = useState("");
  const [other, take] = useState<OtherMap | undefined>(undefined);
  const [problem, tell] = useState("");
  const [busy, wait] = useState(false);

  const make = async (): Promise<Begun> => {
    switch (way) {
      case "blank":
        return { map: blank(title.trim()) };
      case "text":
        return fromText(source);
      case "copy":
        return other ? copyOf(other) : { problem: t("start.copy.none") };
      default:
        return starter(way);
    }
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    tell("");
    wait(true);
    const begun = await make();
    tell(
      "problem" in begun
        ? begun.problem
        : await begin({ ...begun.map, title: title.trim() || begun.map.title || t("start.untitled") }),
    );
    wait(false);
  };
  const option = (value: string, content?: ComponentChildren) => (
    <Way value={value} chosen={way === value} choose={choose}>{content}</Way>
  );
  return (
    <form class="jme-start" onSubmit={(event) => void send(event)} aria-busy={busy}>
      <h1 id="jme-start-title">{t("start.title")}</h1>
      {drafts.map((draft) => (
        <p key={draft.session} class="jme-notice" data-kind="info">
          {t("start.draft", draft.base.title, new Date(draft.changedAt).toLocaleString(document.documentElement.lang || undefined))}{" "}
          <button type="button" class="jme-button" onClick={() => goOn?.(draft)}>{t("shell.recovery.recover")}</button>
        </p>
      ))}
      <label class="jme-start-name">
        {t("start.name")}
        <input type="text" maxLength={200} value={title} required={way === "blank"} autofocus aria-describedby="jme-start-name-hint"
          onInput={(event) => name(event.currentTarget.value)} />
        <small id="jme-start-name-hint">{t("start.name.hint")}</small>
      </label>
      <fieldset>
        <legend>{t("start.from")}</legend>
        {option("blank")}
        {STARTERS.map((each) => option(each))}
        {option("text", <PastedText source={source} paste={paste} />)}
        {option("copy", <OtherMaps chosen={other} choose={take} />)}
      </fieldset>
      <p role="alert" class="jme-start-problem">{problem}</p>
      <p class="jme-row">
        <button type="submit" class="jme-button jme-primary" aria-disabled={busy}>{t("start.send")}</button>
        <button type="button" class="jme-button" onClick={cancel}>{t("start.cancel")}</button>
      </p>
    </form>
  );
}

function Way({ value, chosen, choose, children }: {
  value: string;
  chosen: boolean;
  choose: (value: string) => void;
  children: ComponentChildren;
}) {
  const id = "jme-start-" + value;
  return (
    <div class="jme-way" data-chosen={chosen}>
      <input type="radio" name="jme-start" id={id} checked={chosen} onChange={() => choose(value)} aria-describedby={id + "-hint"} />
      <label for={id}>{t(`start.way.${value}`)}</label>
      <small id={id + "-hint"}>{t(`start.hint.${value}`)}</small>
      {chosen && children}
    </div>
  );
}

/** Lanes may stand in tables by their names. */
const laneWords = () => new Map(USUAL_LANES.map((kind): [string, LaneKind] => [word("LaneKind", kind).toLowerCase(), kind]));

function fromText(source: string): Begun {
  const read = readText(source, laneWords());
  return "map" in read ? read : { problem: t(`start.problem.${read.key}`, ...read.args) };
}

function PastedText({ source, paste }: { source: string; paste: (text: string) => void }) {
  const read = source.trim() ? readText(source, laneWords()) : undefined;
  return (
    <div class="jme-way-more">
      <textarea rows={10} spellcheck={false} required aria-label={t("start.way.text")} value={source} placeholder={t("start.text.example")}
        onInput={(event) => paste(event.currentTarget.value)} />
      <p role="status">
        {read && ("map" in read
          ? t("start.text.found", read.map.stages?.length ?? 0, (read.map.stages ?? []).reduce((sum, stage) => sum + (stage.touchpoints?.length ?? 0), 0))
          : t(`start.problem.${read.key}`, ...read.args))}
      </p>
    </div>
  );
}

function OtherMaps({ chosen, choose }: { chosen: OtherMap | undefined; choose: (map: OtherMap) => void }) {
  const [query, ask] = useState("");
  const [found, show] = useState<readonly OtherMap[] | undefined>(undefined);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => void otherMaps(query).then((maps) => current && show(maps)), 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  const key = (map: OtherMap) => map.pageId + "/" + map.mapId;
  return (
    <div class="jme-way-more">
      <input type="text" aria-label={t("start.copy.search")} placeholder={t("start.copy.search")} value={query}
        onInput={(event) => ask(event.currentTarget.value)} />
      <ul class="jme-others" aria-label={t("start.way.copy")}>
        {found?.map((map) => (
          <li key={key(map)}>
            <label>
              <input type="radio" name="jme-copy" checked={!!chosen && key(chosen) === key(map)} onChange={() => choose(map)} />{" "}
              <bdi>{map.title}</bdi> <small><bdi>{map.pageTitle}</bdi></small>
            </label>
          </li>
        ))}
      </ul>
      {found?.length === 0 && <p role="status">{t("start.copy.empty")}</p>}
    </div>
  );
}
