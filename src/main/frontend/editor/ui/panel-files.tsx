/** Choosing one of the page's files. */
import { h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSurroundings } from "../hooks";
import { t } from "../texts";
import { Select } from "./form/choices";
import { pageFiles, type PageFile } from "./panel-lookup";

/** The page's files; nothing before they are known. */
function useFiles(): { readonly files: readonly PageFile[]; readonly state: "asking" | "known" | "unknown" } {
  const { pageId } = useSurroundings();
  const [answer, setAnswer] = useState<readonly PageFile[] | "asking" | "unknown">(pageId ? "asking" : "unknown");
  useEffect(() => {
    const request = new AbortController();
    if (pageId) {
      pageFiles(pageId, request.signal).then(
        (files) => request.signal.aborted || setAnswer(files ?? "unknown"),
        () => undefined,
      );
    }
    return () => request.abort();
  }, [pageId]);
  return typeof answer === "string" ? { files: [], state: answer } : { files: answer, state: "known" };
}

interface FileFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly set: (fileName: string) => void;
}

/** A file that is no longer there stays chosen, and says so. */
export function FileField({ label, value, set }: FileFieldProps) {
  const { files, state } = useFiles();
  const there = files.some((file) => file.fileName === value);
  const names = files.map((file) => file.fileName);
  const options = (value && !there ? [value, ...names] : names).map((name) => ({ value: name, text: name }));
  const hint = state === "known" && value && !there ? t("panel.file.gone") : hintOf(state, files.length);
  return <Select label={label} hint={hint} value={value} options={options} set={(name) => name && set(name)} />;
}

function hintOf(state: "asking" | "known" | "unknown", count: number): string | undefined {
  return state === "asking" ? t("panel.file.asking") : state === "unknown" ? t("panel.file.unknown") : count === 0 ? t("panel.file.none") : undefined;
}

/** Choosing a file adds it. */
export function AddFile({ label, add }: { label: string; add: (file: PageFile) => void }) {
  const { files, state } = useFiles();
  const options = files.map((file) => ({ value: file.fileName, text: file.fileName }));
  return (
    <Select label={label} first={t("panel.file.choose")} hint={hintOf(state, files.length)} value="" options={options}
      set={(name) => files.filter((file) => file.fileName === name).forEach(add)} />
  );
}
