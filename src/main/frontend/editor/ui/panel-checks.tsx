/** Guidance on the map as a whole: it teaches and never blocks. */
import { h, Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import { findingsOf, type Finding } from "../core/checks";
import { ROOT } from "../core/model";
import { useEditor, useStore } from "../hooks";
import { problem, t } from "../texts";
import { goTo } from "./panel-change";
import { focusGrid } from "./panel-focus";

const KINDS = ["MISTAKE", "WARNING", "HINT"] as const;
/** More at a time nobody reads. */
const SHOWN = 50;
const PAUSE_MS = 300;
const OF_GUIDANCE = "core.check.";

/** Checked when the author pauses: it looks at everything. */
function useFindings(): readonly Finding[] {
  const map = useEditor((state) => state.map);
  const [findings, setFindings] = useState(() => findingsOf(map));
  useEffect(() => {
    const timer = setTimeout(() => setFindings(findingsOf(map)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [map]);
  return findings;
}

export function Checks() {
  const findings = useFindings();
  return (
    <>
      <p class="jme-hint">{t("panel.hint.checks")}</p>
      {findings.length === 0 && <p class="jme-teach">{t("panel.checks.none")}</p>}
      {KINDS.map((kind) => <Group key={kind} kind={kind} findings={findings.filter((each) => each.kind === kind)} />)}
    </>
  );
}

function Group({ kind, findings }: { kind: Finding["kind"]; findings: readonly Finding[] }) {
  const store = useStore();
  return findings.length === 0 ? null : (
    <section class="jme-findings" data-kind={kind}>
      <h3>{t(`panel.checks.kind.${kind}`)} <span class="jme-sum">{findings.length}</span></h3>
      <ul>
        {findings.slice(0, SHOWN).map((finding, index) => (
          <li key={finding.id + finding.message + index}>
            <button type="button" dir="auto" onClick={() => follow(finding)}>{textOf(finding)}</button>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && <p class="jme-hint">{t("panel.ranking.more", findings.length - SHOWN)}</p>}
    </section>
  );

  /** Goes to where it can be put right. */
  function follow({ id, message }: Finding): void {
    if (id === ROOT && !message.includes(".stages.") && !message.includes(".experience.") && !message.includes(".truth.")) {
      store.show(message.includes("persona") ? "personas" : "map");
    } else {
      goTo(store, id);
      focusGrid();
    }
  }
}

function textOf({ message, args }: Finding): string {
  return message.startsWith(OF_GUIDANCE) ? t(`core.check.${message.slice(OF_GUIDANCE.length)}`, ...args) : problem(message, ...args);
}
