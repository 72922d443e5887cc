/** A map in a page that is being edited in Confluence's own editor: it goes into the macro there. */
import { formatChoice, parseChoice } from "../lib/choice";
import { writeJson } from "./core/json";
import type { JourneyMap } from "./core/model";
import type { Base, Home, Saved } from "./home";
import { ask } from "./rest";

const MACRO = "journey-map";

/** What readers see first: the macro's parameter `view`. */
export class MacroHome implements Home {
  readonly inMacro = true;
  readonly pageId: string;
  private view: string;

  constructor(private readonly macro: EditorMacro) {
    this.pageId = contentId();
    this.view = macro.params?.["view"] ?? "";
  }

  firstView(): string {
    return parseChoice(this.view).view;
  }

  /** Lanes that a link of the reading view hides are kept as they are. */
  showFirst(view: string): void {
    this.view = formatChoice({ ...parseChoice(this.view), view });
  }

  async save(_base: Base, map: JourneyMap): Promise<Saved> {
    const answer = await ask<{ text: string }, { message?: string; problems?: [] }>("POST", "/maps/check", { map });
    if (!answer.ok && answer.status === 400) {
      return { kind: "refused", message: answer.refusal.message ?? "", problems: answer.refusal.problems ?? [] };
    }
    // Without an answer our own form does: the server writes its own when the map is saved there next time.
    this.insert(answer.ok ? answer.value.text : storedText(map));
    return { kind: "saved", version: 0, map, merged: false };
  }

  /** Puts a text into the macro as it is. */
  insert(body: string): void {
    const { view: _, ...others } = this.macro.params ?? {};
    const params = this.view && this.view !== "whole" ? { ...others, view: this.view } : others;
    tinymce.confluence.MacroUtils.insertMacro({
      contentId: contentId(),
      macro: { name: MACRO, params, body, defaultParameterValue: "" },
    });
  }
}

/** A ">" could end the storage format's CDATA section together with "]]"; as an escape it cannot. */
function storedText(map: JourneyMap): string {
  return writeJson(map).replace(/>/g, "\\u003e");
}

function contentId(): string {
  return AJS.Editor?.getContentId?.() ?? AJS.Meta.get("page-id") ?? AJS.Meta.get("content-id") ?? "0";
}
