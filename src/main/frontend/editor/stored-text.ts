/** Stored text, as the server reads it. */
import { readJson } from "./core/json";
import type { JourneyMap } from "./core/model";
import type { Problem } from "./home";
import { ask } from "./rest";
import { t } from "./texts";

/** What the server finds in a stored text. */
export async function check(text: string): Promise<{ map: JourneyMap } | { problems: readonly Problem[] }> {
  const answer = await ask<{ text: string }, { message?: string; problems?: readonly Problem[] }>("POST", "/maps/check", { text });
  if (answer.ok) {
    return { map: readJson<JourneyMap>(answer.value.text) };
  }
  const { message = t("start.unreachable"), problems = [] } = answer.refusal;
  return { problems: problems.length > 0 ? problems : [{ path: "", message }] };
}
