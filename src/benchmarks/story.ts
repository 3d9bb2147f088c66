import { PERCENT_PLACES } from "../core/figures/displayed";
import { fillIn } from "../core/figures/sentence";
import { shiftPoint } from "../core/figures/rounding";
import type { Measure } from "../model/scorecard";
import type { BenchmarkReading } from "./benchmarkReading";
import { callOf } from "../model/naming/callOf";
import type { Benchmarks } from "./pack/open";
import { valueFor } from "./prove/explain";
import type { ProvenCell } from "./prove/proven";
import { benchmarkSide, SIDE_WORD } from "./side";
import { figureWord, wayWords } from "./words";

/**
 * A sentence where other neighbours alone put the analyst's figure on another side of the benchmark, in the same year:
 * better before, worse now, though nothing in the authority has changed. Empty where the side stays.
 */
export function storyOf(
  benchmarks: Benchmarks,
  { measure, match, printed }: ProvenCell,
  from: BenchmarkReading,
  to: BenchmarkReading,
): string[] {
  if (from.statistic === "place" || to.statistic === "place" || from.model === to.model) return [];
  if (match.national === null || printed === null) return [];
  const [before, after] = [from, { ...to, year: from.year }].map((reading) =>
    match.national === null ? null : valueFor(benchmarks, match, reading),
  );
  const own = latestFace(measure);
  if (before == null || after == null || own === null) return [];
  const polarity = measure.polarity.value;
  const [was, is] = [benchmarkSide(own.face, before, polarity), benchmarkSide(own.face, after, polarity)];
  if (was === is) return [];
  const word = (value: number): string =>
    figureWord(value, match.national ?? { unit: "number" }, printed.decimals);
  return [
    fillIn(STORY, {
      measure: callOf(measure),
      own: own.shown,
      before: word(before),
      after: word(after),
      was: SIDE_WORD[was],
      is: SIDE_WORD[is],
      way: wayWords(benchmarks, to),
    }),
  ];
}

/** The row's own latest figure as its reader says it: 21.5 of 21.5%. */
export function latestFace({ actuals }: Measure): { readonly face: number; readonly shown: string } | null {
  const value = actuals.flatMap((actual) => (actual.value.kind === "number" ? [actual.value] : [])).at(-1);
  if (value === undefined) return null;
  return {
    face: value.percent ? shiftPoint(value.number, PERCENT_PLACES) : value.number,
    shown: value.shown,
  };
}

const STORY =
  "{measure} changes its story with the neighbours alone: {own} is {was} against {before}, and {is} against {after}, {way} of the same year.";
