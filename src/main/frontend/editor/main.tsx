/** Opens the editor over the page. */
import { h, render } from "preact";
import type { Reading } from "../lib/model";
import { findMap, refreshMaps } from "../lib/refresh";
import { Edit } from "./edit";
import type { Draft } from "./drafts";
import type { Base, Home } from "./home";
import { loadMap, PageHome } from "./page-home";
import { ask } from "./rest";
import { addEditorTexts, t } from "./texts";
import { Shell } from "./ui/shell";

let words: Promise<boolean> | undefined;

/** The editor's words, once; false if they cannot be had. */
function editorWords(): Promise<boolean> {
  words ??= ask<Record<string, string>>("GET", "/texts/editor").then((answer) => {
    if (answer.ok) {
      addEditorTexts(answer.value);
    } else {
      words = undefined;
    }
    return answer.ok;
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
  await openEditor(new PageHome(pageId, mapId), { version: page.version, map }, async (base) => {
    if (base.version !== page.version) {
      await refreshMaps(pageId, reading);
    }
    findMap(pageId, mapId)?.querySelector<HTMLElement>(".jm-edit")?.focus();
  });
}

/** Shows the editor; the promise ends when it is there. */
async function openEditor(home: Home, base: Base, closed: (base: Base) => void | Promise<void>): Promise<void> {
  const edit = new Edit(home, base);
  const dialog = document.createElement("dialog");
  dialog.className = "jme";
  const notices: string[] = [];
  let drafts: readonly Draft[] = [];
  const close = (giveUp: boolean) => {
    edit.end(giveUp);
    dialog.close();
    render(null, dialog);
    dialog.remove();
    void closed(edit.saving.began());
  };
  const draw = () => render(<Shell edit={edit} drafts={drafts} notices={[...notices]} close={close} />, dialog);
  const tell = (notice: string) => {
    notices.push(notice);
    if (dialog.isConnected) {
      draw();
    }
  };
  // Escape ends what is being done in the grid; it should not also end the edit.
  dialog.addEventListener("cancel", (event) => event.target === dialog && event.preventDefault());
  // The page below has keys of its own, and they are not meant here.
  for (const name of ["keydown", "keypress", "keyup"]) {
    dialog.addEventListener(name, (event) => event.stopPropagation());
  }
  document.body.append(dialog);
  draw();
  dialog.showModal();

  const place = { user: AJS.Meta.get("remote-user") ?? "", pageId: home.pageId, mapId: base.map.id };
  drafts = await edit.keep(place, () => tell(t("shell.no.drafts")));
  if (dialog.isConnected && drafts.length > 0) {
    draw();
  }
}
