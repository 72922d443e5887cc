/** Stored texts on a page that are no map, or none yet: told apart by their place among the others of the page. */
import type { Problem } from "./home";
import { ask, type Answer } from "./rest";

/** The text of one macro. */
export interface Body {
  readonly position: number;
  readonly text: string;
  /** Only where a map could be read. */
  readonly mapId?: string;
  readonly problems: readonly Problem[];
}

/**
 * The text behind one of the notices that stand in place of maps.
 *
 * @param index which of the notices of this page, from 0
 */
export async function bodyOfNotice(pageId: string, index: number): Promise<Body | undefined> {
  const answer = await ask<{ bodies: readonly Body[] }>("GET", `/pages/${encodeURIComponent(pageId)}/bodies`);
  return answer.ok ? answer.value.bodies.filter((body) => body.mapId === undefined)[index] : undefined;
}

/** Puts a text in place of one that still is as it was seen. */
export function replaceBody(pageId: string, body: Body, text: string): Promise<Answer<{ version: number }>> {
  const path = `/pages/${encodeURIComponent(pageId)}/bodies/${body.position}`;
  return ask("PUT", path, { expected: body.text, text });
}
