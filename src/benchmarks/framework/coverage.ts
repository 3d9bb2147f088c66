/**
 * Which indicators of the Children's Social Care National Framework a scorecard has. The Department for Education
 * publishes a dashboard of these indicators, and a board may ask which of them its scorecard lacks.
 */

import type { Measure } from "../../model/scorecard";
import { says } from "../../words/says";
import type { NationalMatch, NoMatch } from "../match";
import { publishedName } from "../national/publishedName";
import { DASHBOARD_NAMES } from "./dashboardNames";
import type { Indicator } from "./indicator";
import { INDICATORS } from "./indicators";

/** The indicators that a scorecard has, with their rows, and those that it lacks. */
export interface Coverage {
  readonly has: readonly { readonly indicator: Indicator; readonly measures: readonly Measure[] }[];
  readonly lacks: readonly Indicator[];
}

interface CoverageRow {
  readonly measure: Measure;
  /** The national measure that the row is, or none. */
  readonly match: NationalMatch | NoMatch;
  /** Its plain name. */
  readonly name: string;
}

/** The dashboard's names, plain, with their place in it. */
const CALLED = new Map(DASHBOARD_NAMES.map((name, at) => [publishedName(name), at]));

/**
 * Looks for every indicator among the rows: by the dashboard's own name, by the national measure that the row surely
 * is, else by what its name says.
 */
export function coverageOf(matches: ReadonlyMap<Measure, NationalMatch | NoMatch>): Coverage {
  const rows: CoverageRow[] = [...matches].map(([measure, match]) => ({
    measure,
    match,
    name: publishedName(measure.parent === null ? measure.name : `${measure.parent} ${measure.name}`),
  }));
  // A row that bears one indicator's own name is that indicator, and no other besides.
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

/**
 * Whether a row is the indicator: as one of its national measures, not reversed; or by its words, in the indicator's
 * unit.
 */
function isIndicator({ codes, known }: Indicator, { measure, match, name }: CoverageRow): boolean {
  if (match.national !== null && match.sure && !match.reversed && codes.includes(match.national.code))
    return true;
  if (known === undefined || known.unit !== measure.unit) return false;
  if (known.never !== undefined && says(name, known.never)) return false;
  return known.says.every((phrases) => says(name, phrases));
}
