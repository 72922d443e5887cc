/** The shapes of docs/contracts.md. */

/** The scale of a map. */
export interface Scale {
  min: number;
  max: number;
  baseline: number;
  step: number;
}

/** What this viewer may know of the work on a gap. */
export interface Work {
  actionItemId: string;
  title: string;
  answer: string;
  text: string;
  key?: string;
  url?: string;
  summary?: string;
  statusName?: string;
  status?: "TODO" | "IN_PROGRESS" | "DONE";
  assignee?: string;
  authoriseUrl?: string;
  typeName?: string;
  priorityName?: string;
  resolution?: string;
  due?: string;
  /** When this was true, if the tracker does not answer now. */
  lastKnown?: string;
  /** Work that no tracker holds. */
  manual?: boolean;
  owner?: string;
}

/** A pain point seen as something to close. */
export interface Gap {
  painPointId: string;
  text: string;
  state: string;
  stateText: string;
  sign: string;
  flags: { flag: string; sign: string; text: string }[];
  /** In the order in which they are offered. */
  actions: Action[];
  experience?: number;
  intent?: { state: string; text: string };
  work: Work[];
}

/** The gaps of one map. */
export interface MapGaps {
  mapId: string;
  scale: Scale;
  progress: { text: string; total: number; counts: Record<string, number>; notVisible: number };
  gaps: Gap[];
}

/** All gaps of a page. */
export interface PageGaps {
  pageId: string;
  version: number;
  editable: boolean;
  jiraConfigured: boolean;
  maps: MapGaps[];
  servers: { id: string; name: string; answer: string; text: string; authoriseUrl?: string }[];
}

/** A gap with where it is, as the dialogs need it. */
export interface GapPlace {
  pageId: string;
  mapId: string;
  scale: Scale;
  gap: Gap;
}

/** The experience, measured again. */
export interface Remeasurement {
  value: number;
  measuredAt: string;
  evidenceText: string;
  source?: string;
  sampleSize?: number;
  by?: string;
}

/** A gap in the list of a map's gaps: with where it hurts, how much, and all that is known of its end. */
export interface ListedGap extends Gap {
  /** What is to be done next: the group in which it is listed. */
  group: string;
  stage: string;
  touchpointId: string;
  touchpoint: string;
  severity: number;
  severityText: string;
  kindText: string;
  /** 1-100: what to work on first. */
  priority?: number;
  annualCost?: number;
  owner?: string;
  due?: string;
  overdueDays?: number;
  /** Whether the experience is below the baseline now. */
  below: boolean;
  before?: number;
  now?: number;
  remeasurements: Remeasurement[];
  acceptance?: { by?: string; at: string };
}

/** The gaps of a map, as this viewer may know them, in the order in which they should be looked at. */
export interface GapReport extends Pick<PageGaps, "version" | "editable" | "jiraConfigured" | "servers">, Omit<MapGaps, "gaps"> {
  title: string;
  currency?: string;
  gaps: ListedGap[];
}

/** What a viewer can do with a gap. */
export type Action = "CREATE_ISSUE" | "REMEASURE" | "ACCEPT" | "FOLLOW";

/** What the reading view offers to actions: fresh states, a message at a map, and the view of a map kept for its successor. */
export interface Reading {
  load(pageId: string): Promise<void>;
  say(map: HTMLElement, message: string): void;
  keep(old: HTMLElement, fresh: HTMLElement): Promise<void>;
}

/** What the dialogs offer to the reading view; loaded on first use. */
export interface Dialogs {
  act(action: Action, place: GapPlace, from: HTMLElement, reading: Reading): void;
  openDetails(link: HTMLAnchorElement): void;
  /** The gaps of a map as a list, and what can be done about them. */
  openGaps(map: HTMLElement, from: HTMLElement, reading: Reading): void;
}

declare global {
  interface Window {
    journeyMapsDialogs?: Dialogs;
  }
}
