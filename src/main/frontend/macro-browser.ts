/**
 * "Journey map" in the macro browser and in the editor: start a map from blank, from a starter or from pasted JSON,
 * and look into the stored text of one that is there.
 */
import { formatChoice, parseChoice } from "./lib/choice";
import { choices, openDialog, field, type FormDialog } from "./lib/dialog";
import { element } from "./lib/dom";
import { blankMap, withFreshId, type StoredMap } from "./lib/starter";
import { addTexts, text } from "./lib/texts";
import { editorTexts } from "./lib/editor-text-table";

const MACRO = "journey-map";
const ATTEMPTS = 50;
const PAUSE_MS = 100;

let registered = false;

/** The macro browser may come up later than this script; it is tried for five seconds. */
function register(attempt = 0): void {
  addTexts(editorTexts);
  if (registered) {
    return;
  }
  const override = AJS.MacroBrowser?.setMacroJsOverride;
  if (override) {
    registered = true;
    override.call(AJS.MacroBrowser, MACRO, { opener: open });
  } else if (attempt < ATTEMPTS) {
    setTimeout(() => register(attempt + 1), PAUSE_MS);
  }
}

function open(macro: EditorMacro): void {
  if (macro.body?.trim()) {
    editStoredText(macro, macro.body);
  } else {
    chooseStart(macro);
  }
}

function chooseStart(macro: EditorMacro): void {
  const title = element("input", { type: "text", required: true, maxlength: "200" });
  const dialog = openDialog(text("start.title"), text("start.send"), async (open) => {
    const chosen = (list.querySelector("input:checked") as HTMLInputElement).value;
    const map = chosen === "blank" ? blankMap(title.value, stageNames(), text("touchpoint.new")) : await starter(chosen, open);
    if (map) {
      map["title"] = title.value.trim() || map["title"];
      insert(withView(macro, view), map, open);
    }
  });
  const list = element(
    "fieldset",
    { class: "jm-starters" },
    element("legend", {}, text("start.from")),
    choice("blank", text("start.blank"), text("start.blank.hint"), true),
    choice("customer-journey", text("start.customer-journey"), text("start.customer-journey.hint")),
    choice("onboarding", text("start.onboarding"), text("start.onboarding.hint")),
    choice("service-case", text("start.service-case"), text("start.service-case.hint")),
  );
  const view = viewSelect(macro);
  dialog.fields.append(field(text("start.name"), title, text("start.name.hint")), list, viewField(view));
  title.focus();
}

function choice(value: string, label: string, hint: string, checked = false): HTMLElement {
  const id = "jm-start-" + value;
  return element(
    "div",
    { class: "jm-starter" },
    element("input", { type: "radio", name: "start", id, value, checked, "aria-describedby": id + "-hint" }),
    element("label", { for: id }, label),
    element("small", { id: id + "-hint" }, hint),
  );
}

function stageNames(): string[] {
  return [text("stage.before"), text("stage.during"), text("stage.after")];
}

async function starter(name: string, dialog: FormDialog): Promise<StoredMap | undefined> {
  const address = `${AJS.contextPath()}/download/resources/org.journeymaps.confluence:editor/starters/${name}.json`;
  try {
    const response = await fetch(address, { credentials: "same-origin" });
    if (response.ok) {
      return withFreshId((await response.json()) as StoredMap);
    }
  } catch {
    // Told below, whatever the cause.
  }
  dialog.say(text("unreachable"));
  return undefined;
}

function editStoredText(macro: EditorMacro, body: string): void {
  const source = element("textarea", { rows: "22", spellcheck: "false", class: "jm-source", required: true });
  source.value = body;
  const dialog = openDialog(text("source.title"), text("source.send"), async (open) => {
    try {
      insert(withView(macro, view), JSON.parse(source.value) as StoredMap, open, source.value);
    } catch (problem) {
      open.say(text("source.broken", problem instanceof Error ? problem.message : ""));
      source.focus();
    }
  });
  const view = viewSelect(macro);
  dialog.fields.append(field(text("source.label"), source, text("source.edit.hint")), viewField(view));
  source.focus();
}

/** What readers see first; lanes that a link of the reading view hides are kept as they are. */
function viewSelect(macro: EditorMacro): HTMLSelectElement {
  const select = element("select");
  const views = (["whole", "pains", "summary"] as const).map((id) => ({ id, name: text(`view.${id}`) }));
  choices(select, views, parseChoice(macro.params?.["view"] ?? "").view);
  return select;
}

function viewField(select: HTMLSelectElement): HTMLElement {
  return field(text("view.first"), select, text("view.first.hint"));
}

function withView(macro: EditorMacro, select: HTMLSelectElement): EditorMacro {
  const { view: stored = "", ...others } = macro.params ?? {};
  const view = formatChoice({ ...parseChoice(stored), view: select.value });
  return { ...macro, params: view === "whole" ? others : { ...others, view } };
}

function insert(macro: EditorMacro, map: StoredMap, dialog: FormDialog, stored = JSON.stringify(map, null, 2)): void {
  // A ">" could end the storage format's CDATA section together with "]]"; as an escape it cannot.
  const body = stored.replace(/>/g, "\\u003e");
  dialog.close();
  tinymce.confluence.MacroUtils.insertMacro({
    contentId: AJS.Editor?.getContentId?.() ?? AJS.Meta.get("page-id") ?? AJS.Meta.get("content-id") ?? "0",
    macro: { name: MACRO, params: macro.params ?? {}, body, defaultParameterValue: "" },
  });
}

AJS.bind("init.rte", () => register());
AJS.toInit(() => register());
