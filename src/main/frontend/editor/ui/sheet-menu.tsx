/** The menu of what is chosen: everything that can be dragged or done by a key, for those who do neither. */
import { h } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface MenuItem {
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly run?: () => void;
  /** Opens these instead. */
  readonly items?: () => readonly MenuItem[];
  readonly disabled?: boolean;
  /** Whether a line stands above it. */
  readonly apart?: boolean;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where on the screen it opens. */
  readonly x: number;
  readonly y: number;
  readonly close: (focusBack: boolean) => void;
}

const EDGE = 8;

export function Menu({ label, items, x, y, close }: MenuProps) {
  const [shown, show] = useState(items);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = box.current as HTMLDivElement;
    const { width, height } = menu.getBoundingClientRect();
    const rightToLeft = getComputedStyle(menu).direction === "rtl";
    const left = rightToLeft ? x - width : x;
    menu.style.left = Math.max(EDGE, Math.min(left, innerWidth - width - EDGE)) + "px";
    menu.style.top = Math.max(EDGE, Math.min(y, innerHeight - height - EDGE)) + "px";
    menu.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [shown, x, y]);
  const choose = (item: MenuItem) => {
    if (item.disabled) {
      return;
    }
    if (item.items) {
      return show(item.items());
    }
    close(true);
    item.run?.();
  };
  return (
    <div
      ref={box}
      class="jme-menu"
      role="menu"
      aria-label={label}
      onKeyDown={(event) => key(event, box.current as HTMLElement, close)}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Node | null;
        if (to && !box.current?.contains(to)) {
          close(false);
        }
      }}
    >
      {shown.map((item) => (
        <button
          key={item.label}
          type="button"
          class={"jme-item" + (item.apart ? " jme-apart" : "")}
          role="menuitem"
          tabIndex={-1}
          aria-disabled={item.disabled ? "true" : undefined}
          aria-haspopup={item.items ? "menu" : undefined}
          onClick={() => choose(item)}
        >
          <span dir="auto">{item.label}</span>
          {item.keys ? <kbd>{item.keys}</kbd> : null}
        </button>
      ))}
    </div>
  );
}

function key(event: KeyboardEvent, menu: HTMLElement, close: (focusBack: boolean) => void): void {
  const items = Array.from(menu.querySelectorAll<HTMLElement>("[role=menuitem]"));
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = (place: number) => items[(place + items.length) % items.length]?.focus();
  event.stopPropagation();
  switch (event.key) {
    case "ArrowDown":
      to(at + 1);
      break;
    case "ArrowUp":
      to(at - 1);
      break;
    case "Home":
      to(0);
      break;
    case "End":
      to(-1);
      break;
    case "Escape":
    case "Tab":
      close(true);
      break;
    default:
      if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
        const letter = event.key.toLowerCase();
        const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
          item.textContent?.trim().toLowerCase().startsWith(letter),
        );
        next?.focus();
        break;
      }
      return;
  }
  event.preventDefault();
}
