/** The visual editor: one for the page in view mode and for Confluence's own editor; loaded when somebody opens it. */
import { openOnPage } from "./editor/main";

window.journeyMapsEditor = { openOnPage };
