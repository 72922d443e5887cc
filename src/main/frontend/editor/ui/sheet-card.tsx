/** One card, as the lane shows it. */
import { h, type ComponentChildren } from "preact";
import { channelOf } from "../core/channels";
import type { Element, Id, Lane } from "../core/model";
import { textOf } from "../core/cards";
import { language, t, word } from "../texts";
import { personaName, type About } from "./sheet-about";

const SEVERITIES = ["", "NEGLIGIBLE", "MINOR", "MODERATE", "HIGH", "SEVERE"];

export interface CardProps {
  readonly card: Element;
  readonly lane: Lane;
  /** Name of the last touchpoint at which a pain point is felt, if it is not its own. */
  readonly until?: string | undefined;
  readonly about: About;
}

export function Card({ card, lane, until, about }: CardProps) {
  const text = textOf(card, lane.kind);
  const persona = personaName(about, card["persona"] as Id | undefined);
  return (
    <div class={"jme-card" + lookOf(card, lane)} role="option" data-id={card.id} tabIndex={-1} aria-selected="false">
      {lane.kind === "PAIN_POINTS" ? painHead(card, about.currency) : null}
      <span class="jme-text" dir="auto">{text || <i class="jme-untold">{t("sheet.untold")}</i>}</span>
      {persona === undefined ? null : <small dir="auto">{"– " + persona}</small>}
      {noteOf(card, lane, until)}
    </div>
  );
}

/** What tells it from others of its lane: severity, evidence, side, whether it is met. */
function lookOf(card: Element, lane: Lane): string {
  switch (lane.kind) {
    case "PAIN_POINTS":
      return ` jme-s${card["severity"]}${card["evidence"] === "ASSUMED" ? " jme-assumed" : ""}`;
    case "STAKEHOLDERS":
      return card["side"] === "EXTERNAL" ? " jme-external" : "";
    case "ENABLERS":
      return card["met"] ? " jme-met" : " jme-missing";
    case "THOUGHTS":
      return card["kind"] === "QUOTE" ? " jme-quote" : "";
    default:
      return channelOf(card.id) ? " jme-channel" : "";
  }
}

function painHead(card: Element, currency: string | undefined): ComponentChildren {
  const cost = card["annualCost"];
  return (
    <span class="jme-pain-head">
      <b>{word("Severity", SEVERITIES[Number(card["severity"])] ?? "MODERATE")}</b>
      {cost !== undefined ? <span>{money(Number(cost), currency)}</span> : null}
    </span>
  );
}

const formats = new Map<string, Intl.NumberFormat>();

/** An amount in a year, short: € 310K. A currency that nobody knows is left out. */
function money(amount: number, currency = ""): string {
  let format = formats.get(currency);
  if (!format) {
    const known = /^[A-Z]{3}$/.test(currency) ? { style: "currency", currency } as const : {};
    format = new Intl.NumberFormat(language(), { ...known, notation: "compact", maximumFractionDigits: 1 });
    formats.set(currency, format);
  }
  return format.format(amount);
}

function noteOf(card: Element, lane: Lane, until: string | undefined): ComponentChildren {
  switch (lane.kind) {
    case "PAIN_POINTS":
      return until ? <small dir="auto">{t("sheet.until", until)}</small> : null;
    case "STAKEHOLDERS":
      return (
        <small dir="auto">
          {word("StakeholderSide", String(card["side"]))}{card["department"] ? " · " + String(card["department"]) : ""}
        </small>
      );
    case "ENABLERS":
      return <small>{word("EnablerKind", String(card["kind"])) + " · " + (card["met"] ? t("sheet.met") : t("sheet.unmet"))}</small>;
    case "METRICS":
      return <small>{metric(card)}</small>;
    case "ATTACHMENTS":
      return <small dir="auto">{card["caption"] ? String(card["caption"]) : word("AttachmentKind", String(card["kind"]))}</small>;
    default:
      return null;
  }
}

/** Baseline, current value and target as far as they are known: 60 → 72, target 80 %. */
function metric(card: Element): string {
  const unit = card["unit"] ? " " + String(card["unit"]) : "";
  const values = [card["baseline"], card["current"]].filter((value) => value !== undefined).join(" → ");
  const target = card["target"] === undefined ? "" : t("sheet.target", String(card["target"]));
  return [values, target].filter(Boolean).join(", ") + (values || target ? unit : t("sheet.metric.none"));
}
