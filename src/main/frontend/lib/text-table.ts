/**
 * The texts that a page with a map needs. They stand in the script that the platform batches, because only there it puts
 * translations in place of the literal keys; what is loaded later asks the server for its own (see on-demand.ts).
 */

/** Texts of the reading view; what can be done about a gap is named by its action. */
export const texts = {
  "ACCEPT": AJS.I18n.getText("journeymaps.js.ACCEPT"),
  "authorise": AJS.I18n.getText("journeymaps.js.authorise"),
  "CREATE_ISSUE": AJS.I18n.getText("journeymaps.js.CREATE_ISSUE"),
  "FOLLOW": AJS.I18n.getText("journeymaps.js.FOLLOW"),
  "REMEASURE": AJS.I18n.getText("journeymaps.js.REMEASURE"),
  "unreachable": AJS.I18n.getText("journeymaps.js.unreachable"),
};
