/** What many edits never need, in one part, since each part of its own costs a request and compresses worse. */
export { Conflicts } from "./conflicts";
export { Find } from "./find";
export { Help } from "./help";
export { Palette } from "./palette";
export { SETTINGS } from "./panel-settings";
