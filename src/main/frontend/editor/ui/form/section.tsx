/** Parts of a form that open and close; which are open is remembered while the page is. */
import { h, type ComponentChildren } from "preact";
import { useEffect, useReducer } from "preact/hooks";

const open = new Map<string, boolean>();

function useOpen(name: string, first: boolean): [boolean, (is: boolean) => void] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const is = open.get(name) ?? first;
  return [
    is,
    (next) => {
      if (next !== (open.get(name) ?? first)) {
        open.set(name, next);
        redraw(undefined as never);
      }
    },
  ];
}

interface SectionProps {
  /** Sections of this name are open or closed together, whichever element they are of. */
  readonly name: string;
  readonly title: string;
  /** What is in it, told while it is closed. */
  readonly sum?: string | number | undefined;
  readonly first?: boolean | undefined;
  /** The author came for it. */
  readonly wanted?: boolean | undefined;
  readonly children: () => ComponentChildren;
}

/** A part with a heading; what is in it is drawn while it is open only. */
export function Section({ name, title, sum, first = false, wanted, children }: SectionProps) {
  const [is, set] = useOpen(name, first);
  useEffect(() => {
    if (wanted) {
      set(true);
    }
  }, [wanted]);
  return (
    <details class="jme-section" open={is} onToggle={(event) => set(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {sum !== undefined && sum !== 0 && sum !== "" && <span class="jme-sum">{sum}</span>}
      </summary>
      {is && <div class="jme-inside">{children()}</div>}
    </details>
  );
}

interface RowProps {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly about?: string | undefined;
  readonly children: () => ComponentChildren;
}

/** One thing of several; opened by its name. */
export function Row({ id, title, about, children }: RowProps) {
  const [is, set] = useOpen("row:" + id, false);
  return (
    <li>
      <details class="jme-one" open={is} onToggle={(event) => set(event.currentTarget.open)}>
        <summary>
          <span dir="auto">{title}</span>
          {about && <small>{about}</small>}
        </summary>
        {is && <div class="jme-inside">{children()}</div>}
      </details>
    </li>
  );
}
