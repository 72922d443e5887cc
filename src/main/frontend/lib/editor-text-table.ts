/** Texts of the macro browser, beside those of the dialogs it uses. */
import { texts } from "./text-table";

/** All texts of the editor's script. */
export const editorTexts = {
  ...texts,
  "source.broken": AJS.I18n.getText("journeymaps.js.source.broken"),
  "source.edit.hint": AJS.I18n.getText("journeymaps.js.source.edit.hint"),
  "source.label": AJS.I18n.getText("journeymaps.js.source.label"),
  "source.send": AJS.I18n.getText("journeymaps.js.source.send"),
  "source.title": AJS.I18n.getText("journeymaps.js.source.title"),
  "stage.after": AJS.I18n.getText("journeymaps.js.stage.after"),
  "stage.before": AJS.I18n.getText("journeymaps.js.stage.before"),
  "stage.during": AJS.I18n.getText("journeymaps.js.stage.during"),
  "start.blank": AJS.I18n.getText("journeymaps.js.start.blank"),
  "start.blank.hint": AJS.I18n.getText("journeymaps.js.start.blank.hint"),
  "start.customer-journey": AJS.I18n.getText("journeymaps.js.start.customer-journey"),
  "start.customer-journey.hint": AJS.I18n.getText("journeymaps.js.start.customer-journey.hint"),
  "start.from": AJS.I18n.getText("journeymaps.js.start.from"),
  "start.name": AJS.I18n.getText("journeymaps.js.start.name"),
  "start.name.hint": AJS.I18n.getText("journeymaps.js.start.name.hint"),
  "start.onboarding": AJS.I18n.getText("journeymaps.js.start.onboarding"),
  "start.onboarding.hint": AJS.I18n.getText("journeymaps.js.start.onboarding.hint"),
  "start.send": AJS.I18n.getText("journeymaps.js.start.send"),
  "start.service-case": AJS.I18n.getText("journeymaps.js.start.service-case"),
  "start.service-case.hint": AJS.I18n.getText("journeymaps.js.start.service-case.hint"),
  "start.title": AJS.I18n.getText("journeymaps.js.start.title"),
  "touchpoint.new": AJS.I18n.getText("journeymaps.js.touchpoint.new"),
  "view.first": AJS.I18n.getText("journeymaps.js.view.first"),
  "view.first.hint": AJS.I18n.getText("journeymaps.js.view.first.hint"),
  "view.pains": AJS.I18n.getText("journeymaps.js.view.pains"),
  "view.summary": AJS.I18n.getText("journeymaps.js.view.summary"),
  "view.whole": AJS.I18n.getText("journeymaps.js.view.whole"),
};
