/** Opens the editor over the page, from the reading view or from Confluence's own editor. */
import { h } from "preact";
import type { Reading } from "../lib/model";
import { findMap, refreshMaps } from "../lib/refresh";
import type { JourneyMap } from "./core/model";
import type { Draft } from "./drafts";
import { Edit } from "./edit";
import type { Base, Home } from "./home";
import { MacroHome } from "./macro-home";
import { unpublishedBy } from "./open-session";
import { loadMap, PageHome } from "./page-home";
import { ask } from "./rest";
import { StageDialog } from "./stage";
import { addEditorTexts, t } from "./texts";
import { check, Raw } from "./ui/raw";
import { Shell } from "./ui/shell";
import { Start } from "./ui/start";

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
  const [loaded] = await Promise.all([loadMap(pageId, mapId), editorWords()]);
  if (!loaded.ok) {
    throw loaded.refusal.message ? new Error(loaded.refusal.message) : undefined;
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

/** Opens the editor for a macro in Confluence's own editor; a new one begins with a choice of beginnings. */
export async function openInMacro(macro: EditorMacro): Promise<void> {
  await editorWords();
  const home = new MacroHome(macro);
  const dialog = new StageDialog(t("start.title"));
  const cancel = () => dialog.close();
  const open = (map: JourneyMap, unsaved: boolean) => void edit(dialog, home, { version: 0, map }, () => undefined, unsaved);
  const body = macro.body?.trim() ? macro.body : "";
  if (!body) {
    return dialog.show(<Start begin={(map) => open(map, true)} cancel={cancel} />);
  }
  const checked = await check(body);
  if ("map" in checked) {
    open(checked.map, false);
  } else {
    dialog.show(<Raw text={body} problems={checked.problems} readable={(map) => open(map, true)} cancel={cancel} />);
  }
}

/** Shows the editor; the answer tells the author something more. */
function edit(
  dialog: StageDialog,
  home: Home,
  base: Base,
  closed: (base: Base) => void | Promise<void>,
  unsaved = false,
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
  const place = { user: AJS.Meta.get("remote-user") ?? "", pageId: home.pageId, mapId: base.map.id };
  const tell = (notice: string) => {
    notices.push(notice);
    if (dialog.isOpen()) {
      draw();
    }
  };
  void edit
    .keep(place, () => tell(t("shell.no.drafts")))
    .then((found) => {
      drafts = found;
      if (dialog.isOpen() && found.length > 0) {
        draw();
      }
    });
  return tell;
}
