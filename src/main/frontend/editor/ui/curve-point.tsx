/** A point of the curve: a slider that is dragged up and down, stepped with the arrow keys, or typed into. */
import { Component, createRef, h } from "preact";
import { heightOf, labelPlace, valueAt } from "../core/curve";
import { bigStep, evidenceOf, experienceOf, parseValue, signed, snap, stepped } from "../core/experience";
import type { Id, Scale, Touchpoint } from "../core/model";
import { language, t } from "../texts";

/** What a point asks its lane to do; the same object as long as the lane is. */
export interface PointActions {
  /** Shows a value that is not noted yet; nothing ends that. */
  drag(column: Id, value: number | undefined): void;
  /** Notes a value, or takes it away. Those of one key are undone together. */
  set(touchpoint: Touchpoint, value: number | undefined, key?: string): void;
  /** Whether the arrow keys change values, instead of leading on through the grid. */
  step(stepping: boolean): void;
  focus(column: Id): void;
  say(text: string): void;
  /** Where the lane is on the screen, and how much larger than it was laid out. */
  top(): { readonly top: number; readonly zoom: number };
}

interface Props {
  readonly touchpoint: Touchpoint;
  readonly persona: Id | undefined;
  readonly personaName: string | undefined;
  readonly scale: Scale;
  /** Middle of the column. */
  readonly x: number;
  readonly height: number;
  readonly value: number | undefined;
  /** Heights of the other lines here, with commas between them: compared as one. */
  readonly others: string;
  readonly focused: boolean;
  readonly stepping: boolean;
  readonly actions: PointActions;
}

interface State {
  /** What is typed; nothing while the field is closed. */
  readonly typed: string | undefined;
}

/** A hand is never quite still: less is a click. */
const DRAG_BEGINS = 3;

const STAR = "M0-9.5 2.6-3.6 9-2.9 4.2 1.4 5.6 7.7 0 4.5-5.6 7.7-4.2 1.4-9-2.9-2.6-3.6Z";

let sessions = 0;

export class CurvePoint extends Component<Props, State> {
  override state: State = { typed: undefined };
  private readonly slider = createRef<HTMLDivElement>();
  private readonly field = createRef<HTMLInputElement>();
  private grip: { readonly pointer: number; readonly startY: number; readonly offset: number; moved: boolean; value: number | undefined } | undefined;
  /** Steps between two visits of the point are one thing to undo. */
  private session = 0;

  override shouldComponentUpdate(next: Props, state: State): boolean {
    return state !== this.state || (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name]);
  }

  override componentDidUpdate(_: Props, before: State): void {
    if (before.typed === undefined && this.state.typed !== undefined) {
      const field = this.field.current;
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    }
  }

  private get shown(): number {
    return this.props.value ?? +this.props.scale.baseline;
  }

  override render({ touchpoint, persona, personaName, scale, x, height, value, others, focused, stepping }: Props, { typed }: State) {
    const y = heightOf(this.shown, scale, height);
    const below = value !== undefined && value < +scale.baseline;
    const lines = others === "" ? [] : others.split(",").map((each) => (each === "" ? undefined : Number(each)));
    const text = value === undefined ? "" : signed(value, scale, language());
    const marks = [
      "jme-point", value === undefined ? "jme-empty" : below ? "jme-neg" : "",
      value !== undefined && evidenceOf(touchpoint, persona) === "ASSUMED" ? "jme-assumed" : "", stepping ? "jme-stepping" : "",
    ];
    return (
      <div class="jme-point-place" style={`--x:${x}px;--y:${y}px`}>
        <div
          ref={this.slider}
          class={marks.filter(Boolean).join(" ")}
          role="slider"
          tabIndex={focused ? 0 : -1}
          data-column={touchpoint.id}
          aria-orientation="vertical"
          aria-label={personaName === undefined ? t("core.curve.point", touchpoint.name) : t("core.curve.point.persona", touchpoint.name, personaName)}
          aria-valuemin={+scale.min}
          aria-valuemax={+scale.max}
          aria-valuenow={this.shown}
          aria-valuetext={this.words(text)}
          aria-description={t("core.curve.hint")}
          onFocus={this.onFocus}
          onKeyDown={this.onKeyDown}
          onPointerDown={this.onPointerDown}
          onPointerMove={this.onPointerMove}
          onPointerUp={this.onPointerUp}
          onPointerCancel={this.letGo}
          onDblClick={() => this.open()}
        >
          <svg aria-hidden="true" focusable="false" width="28" height="28" viewBox="-14 -14 28 28">
            {value === undefined ? <path d="M-4 0H4M0-4V4" /> : touchpoint.momentOfTruth ? <path d={STAR} /> : <circle r="6" />}
          </svg>
        </div>
        {typed === undefined ? (
          <span class={below ? "jme-value jme-neg" : "jme-value"} dir="ltr" aria-hidden="true" style={`--l:${labelPlace(y, below, lines, height)}px`}>{text}</span>
        ) : (
          <input
            ref={this.field}
            class="jme-point-field"
            inputMode="decimal"
            autocomplete="off"
            value={typed}
            aria-label={t("core.curve.field", touchpoint.name, +scale.min, +scale.max)}
            onInput={(event) => this.setState({ typed: event.currentTarget.value })}
            onKeyDown={this.onFieldKeyDown}
            onBlur={() => this.close(true, false)}
          />
        )}
      </div>
    );
  }

  private words(text: string): string {
    const { touchpoint, persona, scale, value } = this.props;
    if (value === undefined) {
      return t("core.curve.none");
    }
    const side = value < +scale.baseline ? t("core.curve.below", text) : value > +scale.baseline ? t("core.curve.above", text) : t("core.curve.at", text);
    return persona === undefined && !experienceOf(touchpoint, undefined) ? t("core.curve.mean", side) : side;
  }

  private readonly onFocus = () => {
    this.session = ++sessions;
    if (!this.props.focused) {
      this.props.actions.focus(this.props.touchpoint.id);
    }
  };

  private readonly onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }
    if (this.handle(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Answers whether the key was meant for this point; others lead on through the grid. */
  private handle({ key, altKey }: KeyboardEvent): boolean {
    const { scale, stepping, actions, touchpoint, persona } = this.props;
    if (stepping || altKey) {
      switch (key) {
        case "ArrowUp":
          return this.put(stepped(this.shown, 1, scale));
        case "ArrowDown":
          return this.put(stepped(this.shown, -1, scale));
        case "PageUp":
          return this.put(this.shown + bigStep(scale));
        case "PageDown":
          return this.put(this.shown - bigStep(scale));
        case "Home":
          return this.put(+scale.min);
        case "End":
          return this.put(+scale.max);
      }
    }
    if (altKey) {
      return false;
    }
    if (/^[\d.,+\u2212-]$/.test(key)) {
      this.open(key);
      return true;
    }
    switch (key) {
      case "Enter":
      case " ":
        actions.step(!stepping);
        return true;
      case "F2":
        this.open();
        return true;
      case "Escape":
        if (this.grip) {
          this.letGo();
          return true;
        }
        actions.step(false);
        return stepping;
      case "Delete":
      case "Backspace":
        // A mean is nobody's own value: it goes with those of the personas.
        if (experienceOf(touchpoint, persona)) {
          actions.set(touchpoint, undefined);
          actions.say(t("core.curve.removed"));
        }
        return true;
      default:
        return false;
    }
  }

  private put(value: number): true {
    const { touchpoint, persona, scale, actions } = this.props;
    actions.set(touchpoint, snap(value, scale), `experience/${touchpoint.id}/${persona ?? ""}/${this.session}`);
    return true;
  }

  private readonly onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || this.state.typed !== undefined) {
      return;
    }
    const { top, zoom } = this.props.actions.top();
    const y = heightOf(this.shown, this.props.scale, this.props.height);
    this.grip = { pointer: event.pointerId, startY: event.clientY, offset: (event.clientY - top) / zoom - y, moved: false, value: undefined };
    this.slider.current?.setPointerCapture(event.pointerId);
    this.slider.current?.focus();
    event.stopPropagation();
  };

  private readonly onPointerMove = (event: PointerEvent) => {
    const grip = this.grip;
    if (!grip || grip.pointer !== event.pointerId) {
      return;
    }
    grip.moved ||= Math.abs(event.clientY - grip.startY) >= DRAG_BEGINS;
    if (grip.moved) {
      const { scale, height, actions, touchpoint } = this.props;
      const { top, zoom } = actions.top();
      const value = snap(valueAt((event.clientY - top) / zoom - grip.offset, scale, height), scale);
      if (value !== grip.value) {
        grip.value = value;
        actions.drag(touchpoint.id, value);
      }
    }
  };

  private readonly onPointerUp = () => {
    const grip = this.grip;
    this.grip = undefined;
    if (grip?.value !== undefined) {
      this.props.actions.set(this.props.touchpoint, grip.value);
    } else if (grip && this.props.value === undefined) {
      this.open();
    }
    if (grip) {
      this.props.actions.step(true);
    }
  };

  private readonly letGo = () => {
    this.grip = undefined;
    this.props.actions.drag(this.props.touchpoint.id, undefined);
  };

  private open(typed?: string): void {
    this.setState({ typed: typed ?? (this.props.value === undefined ? "" : String(snapshot(this.props.value))) });
  }

  private readonly onFieldKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      this.close(true, true);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close(false, true);
    }
  };

  /** Notes what was typed, if it is a number; an empty field takes the value away. */
  private close(keep: boolean, refocus: boolean): void {
    const { typed } = this.state;
    if (typed === undefined) {
      return;
    }
    const { touchpoint, scale, value, actions } = this.props;
    const number = parseValue(typed, scale);
    if (keep && refocus && number === undefined && typed.trim() !== "") {
      actions.say(t("core.curve.invalid", +scale.min, +scale.max));
      this.field.current?.setAttribute("aria-invalid", "true");
      return;
    }
    this.setState({ typed: undefined });
    if (keep && number !== undefined) {
      actions.set(touchpoint, number);
    } else if (keep && typed.trim() === "" && value !== undefined) {
      actions.set(touchpoint, undefined);
    }
    if (refocus) {
      this.slider.current?.focus();
    }
  }
}

/** A mean may have many digits, of which a small field needs two. */
function snapshot(value: number): number {
  return Math.round(value * 100) / 100;
}
