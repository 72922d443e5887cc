/** Opens the editor over the page. */
import { h, render } from "preact";
import type { Reading } from "../lib/model";
import { get } from "../lib/rest";
import type { JourneyMap } from "./core/model";
import { EditorContext } from "./hooks";
import { Store } from "./store";
import { addEditorTexts } from "./texts";
import { Shell } from "./ui/shell";

/** A map as the server hands it out. */
interface LoadedMap {
  page: { id: string; version: number; title: string; url: string; editable: boolean };
  map: JourneyMap;
}

let words: Promise<void> | undefined;

/** Opens the editor for a map on a page that is being read. */
export async function openOnPage(section: HTMLElement, _reading: Reading): Promise<void> {
  const { jmPage: pageId, jmMap: mapId } = section.dataset;
  const [loaded] = await Promise.all([get<LoadedMap>(`/pages/${pageId}/maps/${mapId}`), editorWords()]);
  if (!loaded.ok) {
    throw new Error(loaded.refusal.message);
  }
  open(loaded.value);
}

function editorWords(): Promise<void> {
  words ??= get<Record<string, string>>("/texts/editor").then((reply) => {
    if (reply.ok) {
      addEditorTexts(reply.value);
    } else {
      words = undefined;
    }
  });
  return words;
}

function open(loaded: LoadedMap): void {
  const store = new Store(loaded.map);
  const dialog = document.createElement("dialog");
  dialog.className = "jme";
  document.body.append(dialog);
  const close = () => dialog.close();
  dialog.addEventListener("close", () => {
    render(null, dialog);
    dialog.remove();
  });
  render(
    <EditorContext.Provider value={{ store, pageId: loaded.page.id }}>
      <Shell close={close} />
    </EditorContext.Provider>,
    dialog,
  );
  dialog.showModal();
}
