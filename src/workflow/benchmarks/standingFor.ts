import { matchMeasure } from "../../benchmarks/match";
import { standingOf, type Standing } from "../../benchmarks/standing";
import { survey } from "../../excel/read/survey";
import type { Judgement } from "../../model/judgement";
import { loadBenchmarks } from "./loadBenchmarks";

export type { Stand, Standing } from "../../benchmarks/standing";

/** Why it cannot be told, and what to do where something can be done. */
const NO_AUTHORITY = "Say first whose scorecard this is: under Month, Benchmarks.";
const NO_MEASURE = "No national measure is known for this row.";
const NO_FIGURES = "The public figures hold nothing for this row and authority.";

/** Where the analyst's authority stands among its neighbours for a measure; rejects with a sentence where that cannot be told. One round trip. */
export async function standingFor(judgement: Judgement): Promise<Standing> {
  // Both at once: the figures come from the add-in's files, the settings from the workbook.
  const [benchmarks, { settings }] = await Promise.all([loadBenchmarks(), survey()]);
  const authority = settings.benchmarks?.authority ?? null;
  if (authority === null) throw new Error(NO_AUTHORITY);
  const said = settings.benchmarks?.measures.find(({ measureKey }) => measureKey === judgement.measure.key);
  const match = matchMeasure(judgement.measure, benchmarks, said?.national);
  if (match.national === null) throw new Error(NO_MEASURE);
  const standing = standingOf(benchmarks, authority, judgement, match);
  if (standing === null) throw new Error(NO_FIGURES);
  return standing;
}
