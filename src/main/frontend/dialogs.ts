/** What readers can do about a map, loaded when they begin. */
import { act } from "./lib/act";
import { openDetails } from "./lib/details";
import { openGaps } from "./lib/gap-panel";

window.journeyMapsDialogs = { act, openDetails, openGaps };
