/** What Confluence's pages offer to scripts; only what we call. */
declare const AJS: {
  contextPath(): string;
  toInit(start: () => void): void;
  bind(event: string, listener: () => void): void;
  I18n: { getText(key: string, ...args: (string | number)[]): string };
  Meta: { get(key: string): string | undefined };
  Editor?: { getContentId?(): string };
  Confluence?: {
    PropertyPanel?: {
      Macro?: { registerButtonHandler?(button: string, handler: (event: unknown, macro: HTMLElement) => void, macro: string): void };
    };
  };
  MacroBrowser?: {
    setMacroJsOverride?(macro: string, override: { opener(macro: EditorMacro): void }): void;
  };
};

declare const tinymce: {
  confluence: {
    MacroUtils: {
      insertMacro(request: { contentId: string; macro: EditorMacro }): void;
    };
  };
};

interface EditorMacro {
  name: string;
  params?: Record<string, string>;
  body?: string;
  defaultParameterValue?: string;
}

interface Window {
  /** Put there by editor.js. */
  journeyMapsEditor?: {
    openInMacro(macro: EditorMacro): Promise<void>;
    openOnPage(map: HTMLElement, reading: import("./lib/model").Reading): Promise<void>;
  };
  /** Put there by export.js. */
  journeyMapsExport?: {
    png(svgAddress: string, fileName: string, scale?: number): Promise<void>;
    pngOf(map: HTMLElement): Promise<void>;
  };
}
