/** The proof that a gap is closed: the experience, measured again. */
import { choices, field, markField, openDialog } from "./dialog";
import { element } from "./dom";
import { figure, signed } from "./figures";
import type { Gap, GapPlace } from "./model";
import { post } from "./rest";
import { text, type TextName } from "./texts";

/** Opens the dialog to record a measurement. */
export function measureAgain(place: GapPlace, done: (message: string) => void): void {
  const { scale, gap } = place;
  const value = element("input", {
    type: "number",
    required: true,
    min: String(scale.min),
    max: String(scale.max),
    step: "any",
  });
  const evidence = element("select");
  choices(evidence, [
    { id: "MEASURED", name: text("evidence.MEASURED") },
    { id: "OBSERVED", name: text("evidence.OBSERVED") },
  ]);
  const measuredAt = element("input", { type: "date", required: true, value: today(), max: today() });
  const source = element("input", { type: "text", maxlength: "200" });
  const sampleSize = element("input", { type: "number", min: "1", step: "1" });
  const accept = element("input", { type: "checkbox", id: "jm-accept" });
  const acceptHint = element("small", { id: "jm-accept-hint" });
  accept.setAttribute("aria-describedby", acceptHint.id);

  const result = element("p", { class: "jm-preview", role: "status" });
  const update = () => {
    const given = value.value !== "";
    const enough = given && Number(value.value) >= scale.baseline;
    accept.disabled = !enough || !isDone(gap);
    accept.checked = accept.checked && !accept.disabled;
    acceptHint.textContent = enough ? "" : text("accept.below", figure(scale.baseline));
    result.dataset.result = given ? (enough ? "reached" : "below") : "";
    result.textContent = given ? text(outcome(enough, accept.checked)) : "";
  };
  accept.addEventListener("change", update);
  value.addEventListener("input", update);

  const dialog = openDialog(
    text("remeasure.title"),
    text("remeasure.send"),
    async (open) => {
      const reply = await post(
        `/pages/${place.pageId}/maps/${place.mapId}/pain-points/${gap.painPointId}/remeasurements`,
        {
          value: Number(value.value),
          evidence: evidence.value,
          measuredAt: measuredAt.value,
          ...(source.value.trim() ? { source: source.value.trim() } : {}),
          ...(sampleSize.value ? { sampleSize: Number(sampleSize.value) } : {}),
          accept: accept.checked,
        },
      );
      if (reply.ok) {
        open.close();
        done(text(accept.checked ? "accepted" : "remeasured", gap.text));
        return;
      }
      open.say(reply.refusal.message);
      markField(value, reply.refusal.fields?.["value"] ?? "");
    },
  );
  dialog.fields.append(
    element("p", { class: "jm-dialog-about" }, gap.text),
    ...(gap.experience === undefined
      ? []
      : [element("p", { class: "jm-before" }, text("remeasure.before", signed(gap.experience, scale)))]),
    field(
      text("value"),
      value,
      text("value.hint", figure(scale.min), figure(scale.max), figure(scale.baseline)),
    ),
    result,
    field(text("evidence"), evidence),
    field(text("measured.at"), measuredAt),
    field(text("source"), source, text("source.hint")),
    field(text("sample"), sampleSize),
    element(
      "div",
      { class: "jm-field jm-check" },
      accept,
      element("label", { for: accept.id }, text("accept.now")),
      acceptHint,
    ),
  );
  update();
  value.focus();
}

/** Whether all work is done, as far as this viewer knows; the server has the last word. */
function isDone(gap: Gap): boolean {
  return gap.work.length > 0 && gap.work.every((work) => work.status === "DONE");
}

function outcome(reached: boolean, accepted: boolean): TextName {
  if (!reached) {
    return "remeasure.result.below";
  }
  return accepted ? "remeasure.result.closed" : "remeasure.result.open";
}

/** Today where the reader is, as an input wants it. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
