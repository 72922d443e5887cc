/** Ways to begin a map. */
import { blankMap, newStage, newTouchpoint } from "./core/blank";
import { freshId } from "./core/ids";
import { readJson } from "./core/json";
import type { JourneyMap } from "./core/model";
import { loadMap } from "./page-home";
import { ask } from "./rest";
import { t } from "./texts";

/** The maps that come with the app. */
export const STARTERS = ["customer-journey", "onboarding", "service-case"] as const;

/** A map that the author may see, to begin with a copy of it. */
export interface OtherMap {
  readonly pageId: string;
  readonly pageTitle: string;
  readonly mapId: string;
  readonly title: string;
}

/** A map, or what to tell the author. */
export type Begun = { readonly map: JourneyMap } | { readonly problem: string };

/** Three stages with a touchpoint each, ready to be named. */
export function blank(title: string): JourneyMap {
  const names = [t("start.stage.before"), t("start.stage.during"), t("start.stage.after")];
  return blankMap(title, names.map((name) => newStage(name, [newTouchpoint(t("start.touchpoint"))])));
}

/** One of the maps that come with the app. */
export async function starter(name: string): Promise<Begun> {
  try {
    const response = await fetch(
      `${AJS.contextPath()}/download/resources/org.journeymaps.confluence:editor/starters/${encodeURIComponent(name)}.json`,
      { credentials: "same-origin" },
    );
    return response.ok ? { map: anew(readJson<JourneyMap>(await response.text())) } : { problem: t("start.unreachable") };
  } catch {
    return { problem: t("start.unreachable") };
  }
}

/** Maps whose title or page holds a text. */
export async function otherMaps(query: string): Promise<readonly OtherMap[]> {
  const answer = await ask<{ maps: readonly OtherMap[] }>("GET", "/maps?query=" + encodeURIComponent(query));
  return answer.ok ? answer.value.maps : [];
}

/** A copy of another map: without what became of its gaps, which belongs to the other one. */
export async function copyOf({ pageId, mapId }: OtherMap): Promise<Begun> {
  const answer = await loadMap(pageId, mapId);
  if (!answer.ok) {
    return { problem: answer.refusal.message ?? t("start.unreachable") };
  }
  const { review: _, actionItems: __, ...rest } = answer.value.map;
  const stages = rest.stages?.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints?.map((touchpoint) => ({
      ...touchpoint,
      painPoints: touchpoint.painPoints?.map(({ closure: ___, ...painPoint }) => painPoint),
    })),
  }));
  return { map: anew({ ...rest, stages } as JourneyMap) };
}

/** The same map under an id of its own, so that two copies on one page stay apart. */
function anew(map: JourneyMap): JourneyMap {
  return { ...map, id: freshId() };
}
