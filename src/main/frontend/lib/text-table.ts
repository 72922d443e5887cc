/**
 * The texts that a page with a map needs. They stand in the script that the platform batches, because only there it puts
 * translations in place of the literal keys; what is loaded later asks the server for its own (see on-demand.ts).
 */

/** Texts of the reading view. */
export const texts = {
  "accept": AJS.I18n.getText("journeymaps.js.accept"),
  "authorise": AJS.I18n.getText("journeymaps.js.authorise"),
  "create": AJS.I18n.getText("journeymaps.js.create"),
  "remeasure": AJS.I18n.getText("journeymaps.js.remeasure"),
  "unreachable": AJS.I18n.getText("journeymaps.js.unreachable"),
};
