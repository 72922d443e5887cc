/** Opens the editor over the page, from the reading view or from Confluence's own editor. */
import { h } from "preact";
import type { Reading } from "../lib/model";
import { findMap, refreshMaps } from "../lib/refresh";
import { text } from "../lib/texts";
import { writeJson } from "./core/json";
import type { JourneyMap } from "./core/model";
import type { Draft } from "./drafts";
import { begunMaps, Edit } from "./edit";
import type { Base, Home } from "./home";
import { MacroHome } from "./macro-home";
import { unpublishedBy } from "./open-session";
import { bodyOfNotice, replaceBody } from "./page-bodies";
import { loadMap, PageHome } from "./page-home";
import { ask } from "./rest";
import { StageDialog } from "./stage";
import { check } from "./stored-text";
import { addEditorTexts, t } from "./texts";
import { Shell } from "./ui/shell";

let words: Promise<void> | undefined;

/** The editor's words, once. */
function editorWords(): Promise<void> {
  words ??= ask<Record<string, string>>("GET", "/texts/editor").then((answer) => {
    if (answer.ok) {
      addEditorTexts(answer.value);
    } else {
      words = undefined;
    }
  });
  return words;
}

/** Opens the editor for a map on a page that is being read; the page shows what was saved afterwards. */
export async function openOnPage(section: HTMLElement, reading: Reading): Promise<void> {
  const { jmPage: pageId = "", jmMap: mapId = "" } = section.dataset;
  if (!mapId) {
    return openNotice(section, pageId);
  }
  const [loaded] = await Promise.all([loadMap(pageId, mapId), editorWords()]);
  if (!loaded.ok) {
    throw new Error(loaded.refusal.message ?? text("unreachable"));
  }
  const { page, map } = loaded.value;
  const tell = edit(new StageDialog(map.title), new PageHome(pageId, mapId), { version: page.version, map }, async (base) => {
    if (base.version !== page.version) {
      await refreshMaps(pageId, reading);
      findMap(pageId, mapId)?.querySelector<HTMLElement>(".jm-edit")?.focus();
    }
  });
  const who = await unpublishedBy(pageId);
  if (who !== undefined) {
    tell(who ? t("shell.session.by", who) : t("shell.session"));
  }
}

/** Begins or repairs a map where only a notice stands; the page is loaded anew then. */
async function openNotice(notice: HTMLElement, pageId: string): Promise<void> {
  const notices = Array.from(document.querySelectorAll(`.jm-notice[data-jm-page="${CSS.escape(pageId)}"][data-jm-map=""]`));
  const [body] = await Promise.all([bodyOfNotice(pageId, notices.indexOf(notice)), editorWords()]);
  if (!body) {
    throw new Error(text("unreachable"));
  }
  const dialog = new StageDialog(t("start.title"));
  const put = async (map: JourneyMap): Promise<string> => {
    const answer = await replaceBody(pageId, body, writeJson(map));
    if (answer.ok) {
      location.reload();
    }
    return answer.ok ? "" : (answer.refusal.message ?? t("start.unreachable"));
  };
  const { showRaw, showStart } = await import("./begin");
  if (body.text.trim()) {
    showRaw(dialog, body.text, body.problems, put);
  } else {
    showStart(dialog, put);
  }
}

/** Opens the editor for a macro in Confluence's own editor; a new one begins with a choice of beginnings. */
export async function openInMacro(macro: EditorMacro): Promise<void> {
  await editorWords();
  const home = new MacroHome(macro);
  const dialog = new StageDialog(t("start.title"));
  const open = (map: JourneyMap, unsaved: boolean, draft?: Draft) =>
    void edit(dialog, home, { version: 0, map }, () => undefined, unsaved, draft);
  const begun = async (map: JourneyMap) => {
    open(map, true);
    return "";
  };
  const body = macro.body?.trim() ? macro.body : "";
  if (!body) {
    const { showStart } = await import("./begin");
    showStart(dialog, begun);
    const drafts = await begunMaps({ user: viewer(), pageId: home.pageId });
    if (drafts.length > 0) {
      showStart(dialog, begun, drafts, (draft) => open(draft.base, true, draft));
    }
    return;
  }
  const checked = await check(body);
  if ("map" in checked) {
    open(checked.map, false);
  } else {
    const { showRaw } = await import("./begin");
    showRaw(dialog, body, checked.problems, begun);
  }
}

/** Shows the editor; the answer tells the author something more. */
function edit(
  dialog: StageDialog,
  home: Home,
  base: Base,
  closed: (base: Base) => void | Promise<void>,
  unsaved = false,
  goOn?: Draft,
): (notice: string) => void {
  const edit = new Edit(home, base);
  const notices: string[] = [];
  let drafts: readonly Draft[] = [];
  const close = (giveUp: boolean) => {
    edit.end(giveUp);
    dialog.close();
    void closed(edit.saving.began());
  };
  const draw = () => dialog.show(<Shell edit={edit} drafts={drafts} notices={[...notices]} close={close} />);
  if (unsaved) {
    edit.saving.changed();
  }
  draw();
  const place = { user: viewer(), pageId: home.pageId, mapId: base.map.id };
  const tell = (notice: string) => {
    notices.push(notice);
    if (dialog.isOpen()) {
      draw();
    }
  };
  void edit
    .keep(place, () => tell(t("shell.no.drafts")))
    .then((found) => {
      if (goOn) {
        edit.recover(goOn);
      }
      drafts = found.filter((draft) => draft.session !== goOn?.session);
      if (dialog.isOpen() && drafts.length > 0) {
        draw();
      }
    });
  return tell;
}

function viewer(): string {
  return AJS.Meta.get("remote-user") ?? "";
}
