/**
 * "Journey map" in the macro browser and in the property panel of Confluence's own editor: both open the visual editor,
 * which is loaded then.
 */
import { element } from "./lib/dom";
import { onDemand } from "./lib/on-demand";
import { addTexts, text } from "./lib/texts";
import { texts } from "./lib/text-table";

const MACRO = "journey-map";
const ATTEMPTS = 50;
const PAUSE_MS = 100;

let registered = false;

/** The macro browser may come up later than this script; it is tried for five seconds. */
function register(attempt = 0): void {
  if (registered) {
    return;
  }
  const override = AJS.MacroBrowser?.setMacroJsOverride;
  if (override) {
    registered = true;
    addTexts(texts);
    override.call(AJS.MacroBrowser, MACRO, { opener: (macro) => void open(macro) });
    AJS.Confluence?.PropertyPanel?.Macro?.registerButtonHandler?.("journey-edit", (_event, node) => void open(macroOf(node)), MACRO);
  } else if (attempt < ATTEMPTS) {
    setTimeout(() => register(attempt + 1), PAUSE_MS);
  }
}

async function open(macro: EditorMacro): Promise<void> {
  try {
    await onDemand("editor");
    await window.journeyMapsEditor?.openInMacro(macro);
  } catch {
    const dialog = element("dialog", {}, element("p", {}, text("unreachable")), element("button", { click: () => dialog.remove() }, "OK"));
    document.body.append(dialog);
    dialog.showModal();
  }
}

/** A macro from its placeholder in the editor's text: parameters stand as `name=value|name=value`, escaped by backslashes. */
function macroOf(node: HTMLElement): EditorMacro {
  const params: Record<string, string> = {};
  for (const part of (node.dataset["macroParameters"] ?? "").match(/(?:\\.|[^|\\])+/g) ?? []) {
    const at = part.indexOf("=");
    params[unescaped(part.slice(0, at))] = unescaped(part.slice(at + 1));
  }
  return { name: MACRO, params, body: node.querySelector("pre")?.textContent ?? "" };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}

AJS.bind("init.rte", () => register());
AJS.toInit(() => register());
