/** What stands in the way of a save, and what to do about it; each keeps a way to take the work along as text. */
import { h, type ComponentChildren } from "preact";
import { useSaving, useSurroundings } from "../hooks";
import { t } from "../texts";
import { CopyJson } from "./copy-json";

export function SaveNotice() {
  const { saving } = useSurroundings();
  const state = useSaving();
  switch (state.kind) {
    case "login":
      return (
        <Notice kind="warning" text={t("shell.login.text")}>
          <a class="jme-button" href={loginAddress()} target="_blank" rel="noopener">{t("shell.login.open")}</a>
          <button type="button" class="jme-button" onClick={() => saving.retry()}>{t("shell.retry")}</button>
          <CopyJson />
        </Notice>
      );
    case "unreachable":
      return (
        <Notice kind="warning" text={t("shell.unreachable.text")}>
          <button type="button" class="jme-button" onClick={() => saving.retry()}>{t("shell.retry")}</button>
          <CopyJson />
        </Notice>
      );
    case "refused":
      return (
        <Notice kind="error" text={state.message || t("shell.refused.text")}>
          <CopyJson />
          {state.problems.length > 0 && (
            <ul class="jme-problems">
              {state.problems.map((problem) => (
                <li key={problem.path + problem.message}>
                  <bdi>{problem.path}</bdi> {problem.message}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      );
    default:
      return null;
  }
}

/** A page of this site on which somebody can log in without leaving the editor. */
function loginAddress(): string {
  return AJS.contextPath() + "/login.action?os_destination=" + encodeURIComponent("/");
}

export function Notice({ kind, text, children }: { kind: "info" | "warning" | "error"; text: string; children?: ComponentChildren }) {
  return (
    <div class="jme-notice" data-kind={kind} role={kind === "error" ? "alert" : "status"}>
      <p>{text}</p>
      <div class="jme-notice-actions">{children}</div>
    </div>
  );
}
