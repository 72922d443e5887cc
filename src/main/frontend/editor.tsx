/** The visual editor: one for the page in view mode and for Confluence's own editor; loaded when somebody opens it. */
import { openInMacro, openOnPage } from "./editor/main";

window.journeyMapsEditor = { openInMacro, openOnPage };
