import type { Rectangle } from "./place";

/** What may be entered into some cells, as Excel says it: `{ list: { source: "Yes,No", … } }`. */
export interface CellValidation extends Rectangle {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
}
