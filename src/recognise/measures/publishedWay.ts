import { periodWord } from "../../core/periods/periodWord";
import type { GoodWay } from "../../core/status/goodWay";
import { displayed } from "../../core/figures/displayed";
import { financialYear } from "../../core/periods/movePeriod";
import type { Status } from "../../core/status/status";
import type { Actual, Measure, Scorecard } from "../../model/scorecard";
import { wayOfMarks } from "./wayOfMarks";

/** What a cell shows beside its value. */
type Shows = (actual: Actual) => Status | null;

/** Coloured months off their target that a row must have, before they say which way is good: one or two may be slips. */
const LEAST_MONTHS = 3;
/** The share of them that must agree: a status or two is often set by hand. */
const AGREEING_SHARE = 0.9;

/**
 * The measures with the way that their published colours say: green above the target, or red below it, in month after
 * month makes high good. A polarity column and the analyst's own setting stand; a meaning that leaves no doubt gives way only
 * where target and tolerance or baseline say the same as the colours.
 * @param among all measures of the scorecard, where these are some
 */
export function withPublishedWays(
  { measures, latest }: Pick<Scorecard, "measures" | "latest">,
  shows: Shows,
  among: readonly Measure[] = measures,
): readonly Measure[] {
  const colours = new Set(among.flatMap(({ actuals }) => actuals.flatMap((actual) => shows(actual) ?? [])));
  // One colour throughout is a band, no judgement.
  if (colours.size < 2 || latest === null) return measures;
  const year = financialYear(latest);
  return measures.map((measure) => {
    const way = wayOfColours(measure, shows, year);
    return way === null || measure.parent !== null ? measure : withWay(measure, way);
  });
}

/** What the colours of this year's months say against the target; `null` where they are few or disagree. */
function wayOfColours({ target, actuals }: Measure, shows: Shows, year: number): GoodWay | null {
  if (target?.value.kind !== "number") return null;
  const goal = displayed(target.value);
  const votes = actuals.flatMap((actual): GoodWay[] => {
    const status = shows(actual);
    if (status === null || status === "grey" || actual.value.kind !== "number") return [];
    if (actual.period !== null && financialYear(actual.period) !== year) return [];
    const figure = displayed(actual.value);
    if (figure === goal) return [];
    return [figure > goal === (status === "green") ? "higher" : "lower"];
  });
  if (votes.length < LEAST_MONTHS) return null;
  const higher = votes.filter((vote) => vote === "higher").length / votes.length;
  if (higher >= AGREEING_SHARE) return "higher";
  return higher <= 1 - AGREEING_SHARE ? "lower" : null;
}

function withWay(measure: Measure, way: GoodWay): Measure {
  const { polarity, meaning } = measure;
  const { value, source, sentence } = polarity;
  if (source === "setting" || source === "column" || (value === way && source !== "meaning")) return measure;
  const certain = source === "meaning" && meaning?.certain === true;
  if (certain && (value === way || wayOfMarks(measure) !== way)) return measure;
  // The colours may follow another target than the one beside the tolerance.
  if (source === "tolerance" || source === "baseline") {
    if (meaning?.polarity !== way) return measure;
  }
  const others = value === way || value === "unknown" ? [] : [{ value, source, sentence }];
  const said = periodWord(measure.actuals.map(({ period }) => period));
  const contradictions = [...others, ...polarity.contradictions.filter((other) => other.value !== way)];
  return {
    ...measure,
    polarity: { value: way, source: "published", sentence: SENTENCE[way](said), contradictions },
  };
}

const SENTENCE: Readonly<Record<GoodWay, (period: string) => string>> = {
  higher: (period) => `Its ${period}s are coloured green above the target and not below it.`,
  lower: (period) => `Its ${period}s are coloured green below the target and not above it.`,
};
