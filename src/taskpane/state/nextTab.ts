import type { ViewName } from "./paneState";

/** From left to right, as `Tabs` shows them. */
const VIEWS: readonly ViewName[] = ["measures", "changes", "checks", "month", "functions", "setup"];

/** The view that a key leads to from `view`; round the corner at either end; `null` for any other key. */
export function nextTab(view: ViewName, key: string): ViewName | null {
  const at = VIEWS.indexOf(view);
  const last = VIEWS.length - 1;
  if (key === "ArrowRight") return VIEWS[at === last ? 0 : at + 1] ?? null;
  if (key === "ArrowLeft") return VIEWS[at === 0 ? last : at - 1] ?? null;
  if (key === "Home") return VIEWS[0] ?? null;
  if (key === "End") return VIEWS[last] ?? null;
  return null;
}
