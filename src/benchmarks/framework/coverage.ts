import type { Measure } from "../../model/scorecard";
import { says } from "../../words/says";
import type { NationalMatch, NoMatch } from "../match";
import { publishedName } from "../national/publishedName";
import { DASHBOARD_NAMES } from "./dashboardNames";
import type { Indicator } from "./indicator";
import { INDICATORS } from "./indicators";

/** Which indicators of the National Framework a scorecard has, with their rows, and which it lacks. */
export interface Coverage {
  readonly has: readonly { readonly indicator: Indicator; readonly measures: readonly Measure[] }[];
  readonly lacks: readonly Indicator[];
}

interface CoverageRow {
  readonly measure: Measure;
  readonly match: NationalMatch | NoMatch;
  /** Its plain name. */
  readonly name: string;
}

/** By plain name: the place in the dashboard of what it calls so. */
const CALLED = new Map(DASHBOARD_NAMES.map((name, at) => [publishedName(name), at]));

/** Looks for every indicator among the rows: by the dashboard's own name, by the national measure that a row surely is, else by what its name says. */
export function coverageOf(matches: ReadonlyMap<Measure, NationalMatch | NoMatch>): Coverage {
  const rows: CoverageRow[] = [...matches].map(([measure, match]) => ({
    measure,
    match,
    name: publishedName(measure.parent === null ? measure.name : `${measure.parent} ${measure.name}`),
  }));
  // What the dashboard calls so is no other indicator besides.
  const called = new Map(
    rows.flatMap((row) => (CALLED.has(row.name) ? [[row, CALLED.get(row.name)] as const] : [])),
  );
  const found = INDICATORS.map((indicator, at) => ({
    indicator,
    measures: rows
      .filter((row) => (called.has(row) ? called.get(row) === at : isIndicator(indicator, row)))
      .map(({ measure }) => measure),
  }));
  return {
    has: found.filter(({ measures }) => measures.length > 0),
    lacks: found.flatMap(({ indicator, measures }) => (measures.length === 0 ? [indicator] : [])),
  };
}

function isIndicator({ codes, known }: Indicator, { measure, match, name }: CoverageRow): boolean {
  if (match.national !== null && match.sure && !match.reversed && codes.includes(match.national.code))
    return true;
  if (known === undefined || known.unit !== measure.unit) return false;
  if (known.never !== undefined && says(name, known.never)) return false;
  return known.says.every((phrases) => says(name, phrases));
}
