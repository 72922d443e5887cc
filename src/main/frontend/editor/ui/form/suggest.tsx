/** A field that proposes what could be meant while somebody types; the combobox pattern of the ARIA practices. */
import { h } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../../texts";
import { Field, type FieldProps } from "./field";

export interface Suggestion {
  readonly key: string;
  readonly text: string;
  /** What tells it apart from others of the same name. */
  readonly about?: string | undefined;
}

interface SuggestProps<S extends Suggestion> extends FieldProps {
  readonly text: string;
  readonly input: (text: string) => void;
  /** What is proposed for a text; rejected or empty when there is nothing. */
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly S[]>;
  readonly pick: (suggestion: S) => void;
  /** Enter without a proposal chosen. */
  readonly enter?: ((text: string) => void) | undefined;
  readonly leave?: (() => void) | undefined;
  readonly focus?: (() => void) | undefined;
  readonly error?: string | undefined;
  /** Proposes also while nothing is typed. */
  readonly eager?: boolean | undefined;
}

const PAUSE_MS = 150;

export function Suggest<S extends Suggestion>({ text, input, find, pick, enter, leave, focus, error, eager, ...field }: SuggestProps<S>) {
  const list = useId();
  const [found, setFound] = useState<readonly S[]>([]);
  const [active, setActive] = useState(-1);
  const asking = useRef<AbortController>();
  const timer = useRef(0);
  const close = () => {
    clearTimeout(timer.current);
    asking.current?.abort();
    setFound([]);
    setActive(-1);
  };
  useEffect(() => close, []);
  const ask = (typed: string) => {
    close();
    if (typed.trim() === "" && !eager) {
      return;
    }
    const request = new AbortController();
    asking.current = request;
    timer.current = window.setTimeout(() => {
      find(typed.trim(), request.signal).then(
        (answer) => request.signal.aborted || setFound(answer.slice(0, 8)),
        () => undefined,
      );
    }, PAUSE_MS);
  };
  const choose = (suggestion: S) => {
    close();
    pick(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = found[active];
    if (move !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((active + move + found.length + (active < 0 && move < 0 ? 1 : 0)) % found.length);
    } else if (move > 0) {
      ask(text);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      if (chosen) {
        choose(chosen);
      } else {
        close();
        enter?.(text);
      }
    } else if (event.key === "Escape" && found.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const open = found.length > 0;
  return (
    <Field {...field} error={error} control={(wiring) => (
      <div class="jme-suggest">
        <input type="text" role="combobox" autocomplete="off" dir="auto" {...wiring} value={text} aria-expanded={open} aria-autocomplete="list"
          aria-controls={open ? list : undefined} aria-activedescendant={active < 0 ? undefined : list + active} onKeyDown={onKeyDown}
          onFocus={() => {
            focus?.();
            if (eager) {
              ask(text);
            }
          }}
          onBlur={() => {
            close();
            leave?.();
          }}
          onInput={(event) => {
            input(event.currentTarget.value);
            ask(event.currentTarget.value);
          }} />
        {open && (
          <ul id={list} role="listbox" aria-label={t("panel.suggestions")} class="jme-suggestions">
            {found.map((suggestion, index) => (
              // The press would take the focus away before the click comes.
              <li key={suggestion.key} id={list + index} role="option" aria-selected={index === active} onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(suggestion)}>
                <span dir="auto">{suggestion.text}</span>
                {suggestion.about && <small dir="auto">{suggestion.about}</small>}
              </li>
            ))}
          </ul>
        )}
      </div>
    )} />
  );
}
