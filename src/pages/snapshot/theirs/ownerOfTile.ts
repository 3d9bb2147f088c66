import { COUNT_NAMED, SHARE_NAMED } from "../../../words/lists/unitWords";
import { plain } from "../../../words/plain";
import { plainName } from "../../../model/identity/nameWords";
import type { Judgement } from "../../../model/judgement";
import type { Measure } from "../../../model/scorecard";

/** How a name says that it is a count or a share: `# Referrals`, `Number of referrals`, `% of re-referrals`. */
const COUNTED = new RegExp(`^(?:#|${COUNT_NAMED} of)\\s*(?:the\\s)?`);
const SHARED = new RegExp(`^${SHARE_NAMED}\\s*(?:of\\s+)*`);

/**
 * The measure that a tile of the analyst's own snapshot shows: the one of the same name, `# Referrals` and `Number of
 * referrals` alike, which counts or shares as the tile does; of several the one in the tile's section. `null` where
 * none or more than one could be it.
 */
export function ownerOfTile(
  tile: Pick<Measure, "name" | "section">,
  judgements: readonly Judgement[],
): Judgement | null {
  const wanted = said(tile.name);
  const called = judgements.filter(({ measure }) => {
    const name = said(measure.name);
    return name.core === wanted.core && (name.kind === wanted.kind || kindOf(measure) === wanted.kind);
  });
  if (called.length <= 1) return called[0] ?? null;
  const { section } = tile;
  const there = called.filter(
    ({ measure }) =>
      section !== null && measure.section !== null && plain(measure.section) === plain(section),
  );
  return there.length === 1 ? (there[0] ?? null) : null;
}

type TileKind = "count" | "share" | null;

/** A name without the words that say whether it counts or shares, and what they say. */
function said(name: string): { readonly core: string; readonly kind: TileKind } {
  const whole = plainName(name);
  const kind = COUNTED.test(whole) ? "count" : SHARED.test(whole) ? "share" : null;
  return { core: whole.replace(COUNTED, "").replace(SHARED, ""), kind };
}

function kindOf({ unit }: Measure): TileKind {
  return unit === "count" ? "count" : unit === "percent" ? "share" : null;
}
