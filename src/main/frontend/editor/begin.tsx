/** What comes before an edit: the choice of a beginning, or a text that has to be repaired first. Loaded when it is needed. */
import { h } from "preact";
import type { JourneyMap } from "./core/model";
import type { Draft } from "./drafts";
import type { Problem } from "./home";
import type { StageDialog } from "./stage";
import { Raw } from "./ui/raw";
import { Start } from "./ui/start";

/** Takes a map; answers what went wrong, or nothing. */
export type Begin = (map: JourneyMap) => Promise<string>;

/** Shows the choice of beginnings. */
export function showStart(dialog: StageDialog, begin: Begin, drafts: readonly Draft[] = [], goOn?: (draft: Draft) => void): void {
  dialog.show(<Start begin={begin} cancel={() => dialog.close()} drafts={drafts} goOn={goOn} />);
}

/** Shows a stored text with what is wrong with it. */
export function showRaw(dialog: StageDialog, text: string, problems: readonly Problem[], readable: Begin): void {
  dialog.show(<Raw text={text} problems={problems} readable={readable} cancel={() => dialog.close()} />);
}
