/** One cell of a lane: its cards, and room for another. */
import { Component, h } from "preact";
import { cardsAt } from "../core/grid";
import type { Lane, Touchpoint } from "../core/model";
import { t } from "../texts";
import type { About } from "./sheet-about";
import { Card } from "./sheet-card";

export interface CellProps {
  readonly lane: Lane;
  /** The lane's title, which names the list of cards. */
  readonly title: string;
  readonly touchpoint: Touchpoint | undefined;
  /** The id of the column: of the touchpoint, or of a stage without any. */
  readonly column: string;
  /** Whether a stage begins here. */
  readonly first: boolean;
  /** What the cell shows of other parts of the map, one text per line; see {@link extrasOf}. */
  readonly extra: string;
  readonly about: About;
}

/** Drawn again only when what it shows has changed. */
export class Cell extends Component<CellProps> {
  override shouldComponentUpdate(next: CellProps): boolean {
    const now = this.props;
    return (
      next.lane !== now.lane || next.touchpoint !== now.touchpoint ||
      next.first !== now.first || next.extra !== now.extra || next.title !== now.title || next.about !== now.about
    );
  }

  override render({ lane, title, touchpoint, column, first, extra, about }: CellProps) {
    const cards = touchpoint ? cardsAt(touchpoint, lane) : [];
    const until = lane.kind === "PAIN_POINTS" && extra ? extra.split("\n") : undefined;
    return (
      <div
        class={"jme-cell" + (first ? " jme-first" : "") + (cards.length === 0 && !extra ? " jme-empty" : "")}
        role="gridcell"
        data-col={column}
        tabIndex={-1}
        aria-disabled={touchpoint ? undefined : "true"}
      >
        {cards.length > 0 ? (
          <div class="jme-cards" role="listbox" aria-label={title} aria-multiselectable="true">
            {cards.map((card, place) => <Card key={card.id} card={card} lane={lane} until={until?.[place]} about={about} />)}
          </div>
        ) : until ? null : <Computed lane={lane} extra={extra} />}
      </div>
    );
  }
}

/** What nobody types: the priority with its bar, the actions for the pain points above. */
function Computed({ lane, extra }: { readonly lane: Lane; readonly extra: string }) {
  if (!extra) {
    return null;
  }
  if (lane.kind === "PRIORITY") {
    return (
      <span class="jme-priority">
        <b>{extra}</b>
        <i style={{ "--w": extra }} />
      </span>
    );
  }
  if (lane.kind === "ACTION_ITEMS") {
    return <ul class="jme-cards" aria-label={t("sheet.actions")}>{extra.split("\n").map((title) => <li class="jme-action" dir="auto" key={title}>{title}</li>)}</ul>;
  }
  return null;
}
