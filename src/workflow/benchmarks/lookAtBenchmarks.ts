import { concludeAuthority, type AuthorityFound } from "../../benchmarks/authority";
import { benchmarkFindings } from "../../benchmarks/findings/benchmarkFindings";
import type { RowSaid } from "../../benchmarks/match";
import type { Benchmarks } from "../../benchmarks/pack/open";
import { prove } from "../../benchmarks/prove/prove";
import type { Proven } from "../../benchmarks/prove/proven";
import type { Finding } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import type { Picture } from "../../model/reading";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { BenchmarkSetting } from "../../model/settings";

/** What public figures say of a scorecard's benchmarks. */
export interface BenchmarkPicture {
  readonly authority: number;
  readonly proven: Proven;
  readonly findings: readonly Finding[];
}

/** Proves the benchmarks of a scorecard that was looked at, and says what is wrong with them. Nothing is written. */
export function lookAtBenchmarks(
  { card, judgements, findings }: Pick<Picture, "card" | "judgements" | "findings">,
  benchmarks: Benchmarks,
  authority: number,
  setting?: BenchmarkSetting,
): BenchmarkPicture {
  // As they were judged: what the update would fill in counts as a figure, too.
  const scorecard = { ...card.scorecard, measures: judgements.map(({ measure }) => measure) };
  const proven = prove(scorecard, { benchmarks, authority, said: (measure) => saidOf(setting, measure) });
  return { authority, proven, findings: benchmarkFindings(benchmarks, proven, findings) };
}

function saidOf(setting: BenchmarkSetting | undefined, { key }: Measure): RowSaid {
  // `undefined` where the analyst said nothing; `null` where the row is none of the national measures.
  return setting?.measures.find(({ measureKey }) => measureKey === key)?.national;
}

/** The authority that a scorecard is of, from titles, populations and figures; `null` where the user is to be asked. */
export function findAuthority(
  scorecard: Scorecard,
  judgements: readonly Judgement[],
  titles: readonly string[],
  benchmarks: Benchmarks,
): AuthorityFound | null {
  return concludeAuthority(
    scorecard,
    { titles: [...titles, scorecard.sheet], populations: populationsIn(judgements) },
    benchmarks,
  );
}

/** Rates of children's services count per 1,000 or per 10,000. What divides a percentage is no population. */
const LEAST_PER = 1000;

/** The populations that the workings of rates divide by, each once. */
export function populationsIn(judgements: readonly Judgement[]): number[] {
  const used = judgements.flatMap(({ measure, working }) => {
    // A population stands in the working typed as text, or in a column of denominators.
    const typed = working !== null && working.working.per >= LEAST_PER ? working.working.denominator : null;
    const { denominator } = measure;
    const inCell =
      measure.unit === "rate" && denominator?.value.kind === "number" ? denominator.value.number : null;
    return [typed, inCell].filter((one) => one !== null);
  });
  // Hundreds of rows divide by the same few numbers.
  return [...new Set(used)];
}
