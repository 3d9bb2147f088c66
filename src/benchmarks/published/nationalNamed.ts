import type { Unit } from "../../model/scorecard";
import { matchMeasure, type NationalMatch } from "../match";
import type { Benchmarks } from "../pack/open";
import { NATIONAL } from "../national/national";
import { TYPED_UNITS } from "../../words/lists/unitWords";
import { says } from "../../words/says";

/** A national measure by a name that somebody typed, or a sentence that says why it is none. */
export type NamedNational = Pick<NationalMatch, "national" | "reversed"> | string;

/** A name that says nothing of its unit may be of any unit. */
const ANY: readonly Unit[] = ["percent", "rate", "count", "number"];

const NONE = (name: string): string => `No national measure is called “${name}”.`;
const SEVERAL = (name: string, names: string): string =>
  `“${name}” may be several measures: say whether %, per 10,000 or number, or write one of ${names}.`;
const UNSURE = (name: string, national: string): string =>
  `“${name}” may be “${national}”, or count something else: write that name.`;

/**
 * Finds the measure that a typed name means: by its short name in the pack, by the pack's own words, or as scorecards
 * write it. Where the name may be several measures, or the match is not sure, the sentence says what to write instead:
 * a formula cannot ask back.
 */
export function nationalNamed(name: string, benchmarks: Benchmarks): NamedNational {
  const asked = name.trim().toLowerCase();
  const said = TYPED_UNITS.find(([, ...cues]) => says(name, cues))?.[0];
  const code = NATIONAL.find((one) => one.code.toLowerCase() === asked);
  if (code) return { national: code, reversed: false };
  const exactly = NATIONAL.filter((one) => one.name.toLowerCase() === asked);
  if (exactly.length === 1 && exactly[0]) return { national: exactly[0], reversed: false };
  const matches = (said ? [said, "number" as const] : ANY).flatMap((unit): NationalMatch[] => {
    const match = matchMeasure({ name, parent: null, unit }, benchmarks);
    return match.national === null ? [] : [match];
  });
  const kinds = new Map(matches.map((match) => [match.national.code, match]));
  const [only, ...others] = kinds.values();
  if (!only) return NONE(name.trim());
  if (others.length > 0)
    return SEVERAL(name.trim(), [...kinds.values()].map(({ national }) => `“${national.name}”`).join(", "));
  return only.sure ? only : UNSURE(name.trim(), only.national.name);
}
