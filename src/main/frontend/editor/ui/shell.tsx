/** What stands around the grid: the bar, what is to be known of the save, the side panel, and what screen readers are told. */
import { Fragment, h } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { commandOf, keyName } from "../commands";
import type { Draft } from "../drafts";
import type { Edit } from "../edit";
import { EditorContext, useEditor, useSaving } from "../hooks";
import { shellCommands, type Overlay } from "../shell-commands";
import { Bar } from "./bar";
import { later } from "./later";
import { Leave } from "./leave";
import { Notice, SaveNotice } from "./notices";
import { Panel } from "./panel";
import { focusGrid } from "./panel-focus";
import { Recovery } from "./recovery";
import { Sheet } from "./sheet";
import { sheetCommands } from "./sheet-commands";

const Conflicts = later(async () => (await import("./extras")).Conflicts);
const Find = later(async () => (await import("./extras")).Find);
const Help = later(async () => (await import("./extras")).Help);
const Palette = later(async () => (await import("./extras")).Palette);

export interface ShellProps {
  readonly edit: Edit;
  /** Work found in this browser; the latest first. */
  readonly drafts: readonly Draft[];
  /** What else the author should know before the first change. */
  readonly notices: readonly string[];
  /** Takes the editor away; what is not saved is given up if it says so. */
  readonly close: (giveUp: boolean) => void;
}

export function Shell(props: ShellProps) {
  const { edit } = props;
  return (
    <EditorContext.Provider value={{ store: edit.store, pageId: edit.home.pageId, home: edit.home, saving: edit.saving }}>
      <Inside {...props} />
    </EditorContext.Provider>
  );
}

function Inside({ edit, drafts, notices, close }: ShellProps) {
  const [overlay, open] = useState<Overlay>(undefined);
  const [left, leave] = useState(drafts);
  const said = useEditor((state) => state.said);
  const saving = useSaving();
  const leaving = () => (edit.saving.atRisk() ? open("leave") : close(false));
  const commands = useMemo(
    () => [...shellCommands(edit, open, leaving, () => close(false)), ...sheetCommands(edit.store)],
    [edit],
  );
  useEffect(() => leave(drafts), [drafts]);

  const run = (event: KeyboardEvent) => {
    const free = !event.defaultPrevented && (overlay === undefined || overlay === "find");
    const command = free ? commandOf(commands, keyName(event)) : undefined;
    if (command && !(isTyping(event.target) && isForTyping(event))) {
      event.preventDefault();
      command.run();
    }
  };
  const onKeyDown = useRef(run);
  onKeyDown.current = run;
  useEffect(() => {
    // Focus is on nothing after what had it is gone; the keys mean the same then.
    const listener = (event: KeyboardEvent) => onKeyDown.current(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  const first = left[0];
  const done = () => {
    leave(left.slice(1));
    focusGrid();
  };
  const closeFind = () => {
    open(undefined);
    focusGrid();
  };
  return (
    <div class="jme-shell" onKeyDown={run}>
      <Bar commands={commands} />
      <div class="jme-notices">
        {notices.map((notice) => <Notice key={notice} kind="warning" text={notice} />)}
        {first && (
          <Recovery draft={first} recover={() => (edit.recover(first), done())} discard={() => (edit.discard(first), done())} />
        )}
        <SaveNotice />
      </div>
      {overlay === "find" && <Find close={closeFind} />}
      <div class="jme-body">
        {saving.kind === "conflicts" ? <Conflicts conflicts={saving.conflicts} /> : <><Sheet /><Panel /></>}
      </div>
      {overlay === "palette" && <Palette commands={commands} close={() => open(undefined)} />}
      {overlay === "help" && <Help commands={commands} close={() => open(undefined)} />}
      {overlay === "leave" && <Leave edit={edit} stay={() => open(undefined)} close={close} />}
      <p class="jme-said" role="status"><span key={said.at}>{said.text}</span></p>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** Keys that mean something else in a field: its own undo, choosing all of its text, a question mark; and those of the grid. */
function isForTyping(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey) || /^(?:[acdmvxyz]|Arrow.*|Home|End|Backspace|Delete)$/i.test(event.key);
}
