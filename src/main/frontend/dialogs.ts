/** The dialogs of the reading view, loaded when the first of them opens. */
import { createIssue } from "./lib/create-issue";
import { openDetails } from "./lib/details";
import { measureAgain } from "./lib/measure-again";

window.journeyMapsDialogs = { createIssue, measureAgain, openDetails };
