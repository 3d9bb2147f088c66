import type { Measure } from "../../model/scorecard";
import type { NationalMatch, NoMatch } from "../match";
import { plainName } from "../national/plainName";
import { INDICATORS, type Indicator } from "./indicators";

/** Which indicators of the National Framework a scorecard has, with their rows, and which it lacks. */
export interface Coverage {
  readonly has: readonly { readonly indicator: Indicator; readonly measures: readonly Measure[] }[];
  readonly lacks: readonly Indicator[];
}

/** Looks for every indicator among the rows: by the national measure that a row surely is, else by its name. */
export function coverageOf(matches: ReadonlyMap<Measure, NationalMatch | NoMatch>): Coverage {
  const rows = [...matches].map(([measure, match]) => ({
    measure,
    match,
    name: plainName(measure.parent === null ? measure.name : `${measure.parent} ${measure.name}`),
  }));
  const found = INDICATORS.map((indicator) => ({
    indicator,
    measures: rows
      .filter(({ match, name }) => isIndicator(indicator, match, name))
      .map(({ measure }) => measure),
  }));
  return {
    has: found.filter(({ measures }) => measures.length > 0),
    lacks: found.flatMap(({ indicator, measures }) => (measures.length === 0 ? [indicator] : [])),
  };
}

function isIndicator({ codes, says }: Indicator, match: NationalMatch | NoMatch, name: string): boolean {
  if (match.national !== null && match.sure && codes.includes(match.national.code)) return true;
  return says?.every((word) => word.test(name)) ?? false;
}
