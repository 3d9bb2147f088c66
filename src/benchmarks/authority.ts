/**
 * Concludes which authority a scorecard is of, so that the analyst need not say it: a benchmark of "statistical
 * neighbours" means nothing until it is known whose neighbours. A title that names one authority decides; without a
 * title, the printed figures do.
 */

import type { Scorecard } from "../model/scorecard";
import type { Benchmarks } from "./pack/open";
import { authoritiesOf, plainPlace } from "./authorityNamed";
import { neighbourFits } from "./neighbourFits";

/** The authority that a scorecard is of, and what says so, in sentences for Setup. */
export interface AuthorityFound {
  /** Its number in the Local Authority Interactive Tool. */
  readonly authority: number;
  /** In sentences, the strongest first. */
  readonly evidence: readonly string[];
}

/** What an authority is concluded from, besides the scorecard. */
export interface AuthorityClues {
  /** Texts that may name it: the names of the file and its sheets, the cells above the table. */
  readonly titles: readonly string[];
  /** Populations that the workings divide by, as 146,874 in `(387*12/146874)*10000`. */
  readonly populations: readonly number[];
}

/**
 * Concludes the authority from titles, else from populations and figures. `null` where nothing tells, or where titles
 * name two authorities: then the analyst is asked.
 */
export function concludeAuthority(
  scorecard: Scorecard,
  { titles, populations }: AuthorityClues,
  benchmarks: Benchmarks,
): AuthorityFound | null {
  const named = authoritiesOf(benchmarks).flatMap(([authority, name]) => {
    const title = titles.find((one) => names(one, name));
    return title === undefined ? [] : [{ authority, name, sentence: `“${title.trim()}” names ${name}.` }];
  });
  // “North Somerset” contains the name of Somerset too: the longest name is the one that is meant.
  const longest = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && names(other.name, name)),
  );
  if (longest.length === 1 && longest[0] !== undefined)
    return {
      authority: longest[0].authority,
      evidence: [longest[0].sentence, ...byPopulation(benchmarks, longest[0].authority, populations)],
    };
  return longest.length > 1 ? null : byFigures(scorecard, populations, benchmarks);
}

/**
 * Whether a title names an authority. A text that is nothing but the name may head a column of that authority's
 * figures. Names in brackets, as `Dorset (Pre LG)`, are areas of earlier years, which no title spells so.
 */
function names(title: string, name: string): boolean {
  if (title === name || name.includes("(")) return false;
  const plain = plainPlace(name).replace(/ city of$/, "");
  const behind = AMBIGUOUS.has(name) ? OF_A_COUNCIL : "(?![a-z])";
  return new RegExp(`${NOT_OF_ANOTHER}${plain}${behind}`).test(plainPlace(title));
}

/** What must not stand before a name: `N Lincolnshire` and `East Devon` are other places than Lincolnshire and Devon. */
const NOT_OF_ANOTHER = "(?<![a-z])(?<!\\b(?:north|south|east|west|mid|central|[nsew]|[ns][ew]) )";

/** What must follow a name that is also an ordinary word: `Reading progress` is no title of Reading. */
const OF_A_COUNCIL = "(?= (?:borough|metropolitan|council|mbc|children))";
const AMBIGUOUS = new Set(["Reading", "Bath", "Bury", "Sandwell"]);

/** A population within 2% of an estimate may be that authority's estimate of another year or release. */
const NEAR_SHARE = 0.02;
/** Scorecards lag behind the estimates: the denominators of the last four years are looked through. */
const ESTIMATE_YEARS = 4;

/** The sentences that say that the scorecard divides by this authority's population. */
function byPopulation(benchmarks: Benchmarks, authority: number, populations: readonly number[]): string[] {
  return populations
    .filter((used) => isNear(benchmarks, authority, used))
    .map(
      (used) =>
        `Its rates divide by ${used.toLocaleString("en-GB")}, near the estimates of ${benchmarks.nameOf(authority)}.`,
    );
}

function isNear(benchmarks: Benchmarks, authority: number, used: number): boolean {
  return benchmarks.pack.populations.years.slice(-ESTIMATE_YEARS).some((year) => {
    const estimate = benchmarks.population(authority, year);
    return estimate !== null && Math.abs(used - estimate) <= estimate * NEAR_SHARE;
  });
}

/**
 * How many printed benchmarks an authority's neighbours must give before they count as evidence: figures of two digits
 * agree by chance, the more so where some 150 authorities are tried.
 */
const LEAST_PROOFS = 4;
/**
 * The next best authority may give at most this share of what the best gives; beyond it the two cannot be told apart.
 * Authorities share neighbours, so the second is never far behind.
 */
const RIVAL_SHARE = 0.6;

/**
 * The one authority whose estimates lie near the populations in use, and whose neighbours give most of the printed
 * benchmarks.
 */
function byFigures(
  scorecard: Scorecard,
  populations: readonly number[],
  benchmarks: Benchmarks,
): AuthorityFound | null {
  const all = authoritiesOf(benchmarks).map(([number]) => number);
  const isPossible = (one: number): boolean => populations.some((used) => isNear(benchmarks, one, used));
  const near = populations.length === 0 ? all : all.filter(isPossible);
  const fits = neighbourFits(scorecard, benchmarks);
  const scored = near
    .map((authority) => ({ authority, proofs: fits(authority) }))
    .sort((a, b) => b.proofs - a.proofs);
  const [best, next] = scored;
  if (best === undefined) return null;
  const population = byPopulation(benchmarks, best.authority, populations);
  // Only one authority has such a population: that is enough without any benchmark.
  const isAlone = scored.length === 1 && population.length > 0;
  const isClear = best.proofs >= LEAST_PROOFS && (next?.proofs ?? 0) <= best.proofs * RIVAL_SHARE;
  if (!isAlone && !isClear) return null;
  const figures = `The neighbours of ${benchmarks.nameOf(best.authority)} give ${best.proofs} of its printed benchmarks.`;
  return { authority: best.authority, evidence: isClear ? [figures, ...population] : population };
}
