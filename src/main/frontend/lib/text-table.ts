/**
 * Every text our scripts show. The tables stand in the scripts that the platform batches, because only there it puts
 * translations in place of the literal keys; what is loaded later reads them from the window.
 */

/** Texts of the reading view and its dialogs. */
export const texts = {
  "accept": AJS.I18n.getText("journeymaps.js.accept"),
  "accept.below": AJS.I18n.getText("journeymaps.js.accept.below"),
  "accept.now": AJS.I18n.getText("journeymaps.js.accept.now"),
  "accepted": AJS.I18n.getText("journeymaps.js.accepted"),
  "authorise": AJS.I18n.getText("journeymaps.js.authorise"),
  "cancel": AJS.I18n.getText("journeymaps.js.cancel"),
  "create": AJS.I18n.getText("journeymaps.js.create"),
  "create.send": AJS.I18n.getText("journeymaps.js.create.send"),
  "create.title": AJS.I18n.getText("journeymaps.js.create.title"),
  "created": AJS.I18n.getText("journeymaps.js.created"),
  "description": AJS.I18n.getText("journeymaps.js.description"),
  "evidence": AJS.I18n.getText("journeymaps.js.evidence"),
  "evidence.MEASURED": AJS.I18n.getText("journeymaps.js.evidence.MEASURED"),
  "evidence.OBSERVED": AJS.I18n.getText("journeymaps.js.evidence.OBSERVED"),
  "measured.at": AJS.I18n.getText("journeymaps.js.measured.at"),
  "no.jira": AJS.I18n.getText("journeymaps.js.no.jira"),
  "no.projects": AJS.I18n.getText("journeymaps.js.no.projects"),
  "open.jira": AJS.I18n.getText("journeymaps.js.open.jira"),
  "png.failed": AJS.I18n.getText("journeymaps.js.png.failed"),
  "project": AJS.I18n.getText("journeymaps.js.project"),
  "remeasure": AJS.I18n.getText("journeymaps.js.remeasure"),
  "remeasure.send": AJS.I18n.getText("journeymaps.js.remeasure.send"),
  "remeasure.title": AJS.I18n.getText("journeymaps.js.remeasure.title"),
  "remeasured": AJS.I18n.getText("journeymaps.js.remeasured"),
  "sample": AJS.I18n.getText("journeymaps.js.sample"),
  "server": AJS.I18n.getText("journeymaps.js.server"),
  "source": AJS.I18n.getText("journeymaps.js.source"),
  "source.hint": AJS.I18n.getText("journeymaps.js.source.hint"),
  "summary": AJS.I18n.getText("journeymaps.js.summary"),
  "type": AJS.I18n.getText("journeymaps.js.type"),
  "unreachable": AJS.I18n.getText("journeymaps.js.unreachable"),
  "unsupported": AJS.I18n.getText("journeymaps.js.unsupported"),
  "value": AJS.I18n.getText("journeymaps.js.value"),
  "value.hint": AJS.I18n.getText("journeymaps.js.value.hint"),
};
