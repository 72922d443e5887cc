/** What cards show of the map as a whole. */
import type { Id, JourneyMap, Persona } from "../core/model";

export interface About {
  /** Of what pain points cost. */
  readonly currency: string | undefined;
  readonly personas: readonly Persona[] | undefined;
}

let last: About = { currency: undefined, personas: undefined };

/** The same object as long as nothing of it changes, so that cells know by it that nothing did. */
export function aboutOf(map: JourneyMap): About {
  const currency = map["currency"] as string | undefined;
  if (last.currency !== currency || last.personas !== map.personas) {
    last = { currency, personas: map.personas };
  }
  return last;
}

/** The name of a persona that a card is about; none where it is about all. */
export function personaName(about: About, id: Id | undefined): string | undefined {
  return id === undefined ? undefined : about.personas?.find((persona) => persona.id === id)?.name;
}
