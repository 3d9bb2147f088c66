import { STATUS_FILL, STATUS_LETTER } from "../core/status/status";
import type { StatusFills } from "../model/pages";

/** For blocks in which no status stands. */
export const NO_STATUSES: StatusFills = { cells: [], each: [] };

/**
 * The fill of each status by what its cell begins with: a letter, or a letter and dash where words follow. As
 * conditional formats they follow the formula beneath.
 */
export function statusFills(cells: StatusFills["cells"], behind: "" | " –"): StatusFills {
  const each = (["green", "amber", "red"] as const).map((status) => ({
    begins: `${STATUS_LETTER[status]}${behind}`,
    fill: STATUS_FILL[status],
  }));
  return { cells, each };
}
