/** The map as a grid in which the author works. */
import { h } from "preact";
import { columnsOf } from "../core/columns";
import { cardsIn, lanesOf, textMember } from "../core/lanes";
import { useEditor } from "../hooks";

export function Sheet() {
  const map = useEditor((state) => state.map);
  const columns = columnsOf(map);
  return (
    <div class="jme-sheet">
      <table role="grid">
        <thead>
          <tr>{columns.map((column) => <th key={column.id}>{column.touchpoint?.name}</th>)}</tr>
        </thead>
        <tbody>
          {lanesOf(map).map((lane) => (
            <tr key={lane.id}>
              {columns.map((column) => (
                <td key={column.id}>
                  {column.touchpoint && cardsIn(column.touchpoint, lane).map((card) => (
                    <p key={card.id}>{String(card[textMember(lane.kind)])}</p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
