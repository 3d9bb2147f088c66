import { STATUS_FILL, type Status } from "../../core/status/status";
import type { Appearance } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import { seenFill, showsFills } from "../fillAt";
import { statusOfFill } from "../../core/status/statusOfFill";

/** The fill for each status that is coloured, `#RRGGBB`. Grey is never painted. */
export type Palette = Readonly<Record<Exclude<Status, "grey">, string>>;

/**
 * The scorecard's own green, amber and red, as most of its cells show them; for a status that it does not show, the
 * add-in's accessible colour.
 */
export function paletteOf(judgements: readonly Judgement[], appearance: Appearance): Palette {
  const seen = new Map<Status, Map<string, number>>();
  for (const { measure } of showsFills(appearance) ? judgements : []) {
    for (const cell of [measure.status, ...measure.actuals]) {
      const fill = cell === null ? null : seenFill(appearance, cell.place);
      const status = statusOfFill(fill);
      if (fill === null || status === null) continue;
      const counts = seen.get(status) ?? new Map<string, number>();
      counts.set(fill, (counts.get(fill) ?? 0) + 1);
      seen.set(status, counts);
    }
  }
  const own = (status: Exclude<Status, "grey">): string =>
    mostFrequent(seen.get(status)) ?? STATUS_FILL[status];
  return { green: own("green"), amber: own("amber"), red: own("red") };
}

function mostFrequent(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(counts ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
}
