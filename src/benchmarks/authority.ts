import type { Scorecard } from "../model/scorecard";
import type { Benchmarks } from "./pack/open";
import { authoritiesOf, plainPlace } from "./authorityNamed";
import { neighbourFits } from "./neighbourFits";

/** The authority that a scorecard is of, and what says so. */
export interface AuthorityFound {
  /** Its number. */
  readonly authority: number;
  /** In sentences, the strongest first. */
  readonly evidence: readonly string[];
}

/** What an authority is concluded from, besides the scorecard. */
export interface AuthorityClues {
  /** Titles: the file's and the sheets' names, cells above the table. */
  readonly titles: readonly string[];
  /** Populations that its workings divide by. */
  readonly populations: readonly number[];
}

/** Concludes the authority from titles, else from populations and figures; `null` where nothing tells, and the analyst is asked. */
export function concludeAuthority(
  scorecard: Scorecard,
  { titles, populations }: AuthorityClues,
  benchmarks: Benchmarks,
): AuthorityFound | null {
  const named = authoritiesOf(benchmarks).flatMap(([authority, name]) => {
    const title = titles.find((one) => names(one, name));
    return title === undefined ? [] : [{ authority, name, sentence: `“${title.trim()}” names ${name}.` }];
  });
  // “North Somerset” names Somerset too: the longest name is meant.
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

function names(title: string, name: string): boolean {
  if (title === name || name.includes("(")) return false;
  const plain = plainPlace(name).replace(/ city of$/, "");
  const behind = AMBIGUOUS.has(name) ? OF_A_COUNCIL : "(?![a-z])";
  return new RegExp(`${NOT_OF_ANOTHER}${plain}${behind}`).test(plainPlace(title));
}

/** `N Lincolnshire` and `East Devon` are other places than Lincolnshire and Devon. */
const NOT_OF_ANOTHER = "(?<![a-z])(?<!\\b(?:north|south|east|west|mid|central|[nsew]|[ns][ew]) )";

/** Names that are other words too, but where a council is meant. */
const OF_A_COUNCIL = "(?= (?:borough|metropolitan|council|mbc|children))";
const AMBIGUOUS = new Set(["Reading", "Bath", "Bury", "Sandwell"]);

/** A population within this share of an estimate may be that of another release. */
const NEAR_SHARE = 0.02;
/** Scorecards lag behind the estimates: the denominators of the last four years are looked through. */
const ESTIMATE_YEARS = 4;

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

/** Proofs that another authority would need more of, before its figures count as evidence. */
const LEAST_PROOFS = 4;
/** The next best authority's share of proofs, beyond which they do not tell. */
const RIVAL_SHARE = 0.6;

/** The one authority near whose estimates the populations lie and whose neighbours give most of the printed benchmarks. */
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
  const isAlone = scored.length === 1 && population.length > 0;
  const isClear = best.proofs >= LEAST_PROOFS && (next?.proofs ?? 0) <= best.proofs * RIVAL_SHARE;
  if (!isAlone && !isClear) return null;
  const figures = `The neighbours of ${benchmarks.nameOf(best.authority)} give ${best.proofs} of its printed benchmarks.`;
  return { authority: best.authority, evidence: isClear ? [figures, ...population] : population };
}
