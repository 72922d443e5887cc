/** What the side panel shows of the map as a whole. */
import type { PanelName } from "../store";
import { Checks } from "./panel-checks";
import { Criteria } from "./panel-criteria";
import { Lanes } from "./panel-lanes";
import { MapForm } from "./panel-map";
import { Personas } from "./panel-personas";

export const SETTINGS: { readonly [name in Exclude<PanelName, "closed" | "details">]: () => preact.JSX.Element } = {
  map: MapForm,
  personas: Personas,
  lanes: Lanes,
  criteria: Criteria,
  checks: Checks,
};
