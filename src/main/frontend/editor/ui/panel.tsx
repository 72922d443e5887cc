/** The side panel: everything about what is chosen, and the settings of the map. */
import { h } from "preact";
import { focusedId } from "../core/selection";
import { find } from "../core/ops";
import { useEditor } from "../hooks";

export function Panel() {
  const element = useEditor((state) => {
    const id = focusedId(state.selection);
    return id === undefined ? undefined : find(state.map, id);
  });
  return <aside class="jme-panel">{element && <h2 dir="auto">{String(element["name"] ?? element["text"] ?? "")}</h2>}</aside>;
}
