// Concludes which way is good for a measure, from everything that says so: the analyst's setting, a polarity column, a
// sign before the target, tolerance or baseline against target, a status, the name. The strongest source wins, except
// that arithmetic gives way to a name that is certain, and sources that contradict the answer are kept: a wrong
// polarity paints every month of the row in the wrong colour.

import { readPolarity, type Polarity } from "../../core/status/polarity";
import type { Concluded, Fact, Meaning, PolaritySource } from "../../model/scorecard";
import { wayFrom } from "./wayOfMarks";

/** What polarity is concluded from. */
export interface PolarityFacts {
  /** What its name says. */
  readonly meaning: Meaning | null;
  readonly setting: Polarity | null;
  readonly column: Fact | null;
  /** Which way the column's heading asks for: `Lower is better?`; left out where it asks nothing. */
  readonly asked?: Polarity | null;
  /** What stands where others have their status. */
  readonly status: Fact | null;
  /** What the sign of a target or tolerance says: `≥ 90%`. */
  readonly signed: Polarity | null;
  readonly target: Fact | null;
  readonly tolerance: Fact | null;
  readonly baseline: Fact | null;
}

interface PolaritySaid {
  readonly value: Polarity;
  readonly source: PolaritySource;
  readonly sentence: string;
  /** It is worked out from target and tolerance or baseline, and gives way to a name that nobody would doubt. */
  readonly arithmetic: boolean;
  /** The name says it with every word understood: “% of visits overdue”. */
  readonly certain: boolean;
}

/** Which way is good, strongest source first; what contradicts the answer is kept beside it. */
export function concludePolarity(facts: PolarityFacts): Concluded<Polarity, PolaritySource> {
  const said = [
    fromSetting(facts),
    fromColumn(facts),
    fromSign(facts),
    fromTolerance(facts),
    fromBaseline(facts),
    fromStatus(facts),
    fromMeaning(facts),
    fromBlank(facts),
  ].filter((answer) => answer !== null);
  const first = said[0];
  if (!first) {
    return {
      value: "unknown",
      source: "unknown",
      sentence: "Nothing says which way is good.",
      contradictions: [],
    };
  }
  const meaning = said.find(({ certain }) => certain);
  const winner = first.arithmetic && meaning ? (meaning.value === first.value ? first : meaning) : first;
  const contradictions = said.filter(({ value }) => value !== winner.value);
  return { value: winner.value, source: winner.source, sentence: winner.sentence, contradictions };
}

function fromSetting({ setting }: PolarityFacts): PolaritySaid | null {
  if (setting === null) return null;
  return answer(setting, "setting", `You set it: ${WORDS[setting]}.`);
}

function fromColumn({ column, asked = null }: PolarityFacts): PolaritySaid | null {
  if (column === null) return null;
  const value = readPolarity(shownOf(column)) ?? answered(asked, shownOf(column));
  if (value !== null) return answer(value, "column", `Its polarity column says “${shownOf(column)}”.`);
  return column.value.kind === "blank"
    ? null
    : answer("unknown", "column", `Its polarity column says “${shownOf(column)}”, which tells no way.`);
}

/** What `Yes` or `No` says to `Lower is better?`. */
function answered(asked: Polarity | null, shown: string): Polarity | null {
  if (/^y(es)?$/i.test(shown.trim())) return asked;
  if (!/^no?$/i.test(shown.trim())) return null;
  return asked === "lower" ? "higher" : asked === "higher" ? "lower" : null;
}

/** A sign before the target is as plain as a polarity column. */
function fromSign({ signed, target }: PolarityFacts): PolaritySaid | null {
  if (signed === null) return null;
  const shown = target === null ? "" : shownOf(target);
  return answer(signed, "column", `Its target says “${shown}”.`);
}

/** Where others say BIB or SIB, a blank says that there is no direction, unless anything else gives one. */
function fromBlank({ column }: PolarityFacts): PolaritySaid | null {
  return column?.value.kind === "blank" ? answer("none", "column", "Its polarity column is blank.") : null;
}

/** A tolerance is what may still pass, so the target lies on its better side. */
function fromTolerance({ target, tolerance }: PolarityFacts): PolaritySaid | null {
  return fromMarks("tolerance", tolerance, target);
}

/** A baseline of 0 tells nothing: from 0 a figure can only rise, whether that is good or not. */
function fromBaseline({ target, baseline }: PolarityFacts): PolaritySaid | null {
  if (baseline?.value.kind === "number" && baseline.value.number === 0) return null;
  return fromMarks("baseline", baseline, target);
}

/** `Data only` in place of a status, without a target: figures to know, and neither way is good. */
function fromStatus({ status, target }: PolarityFacts): PolaritySaid | null {
  if (status?.value.kind !== "text" || target?.value.kind === "number") return null;
  if (readPolarity(status.value.shown) !== "none") return null;
  return answer("none", "column", `Its status says “${status.value.shown}”.`);
}

function fromMeaning({ meaning }: PolarityFacts): PolaritySaid | null {
  if (meaning === null) return null;
  const sentence = `Its name says that ${WORDS[meaning.polarity]}.`;
  return {
    value: meaning.polarity,
    source: "meaning",
    sentence,
    arithmetic: false,
    certain: meaning.certain,
  };
}

/** By arithmetic: the target lies on the good side of tolerance or baseline. */
function fromMarks(
  source: "tolerance" | "baseline",
  from: Fact | null,
  target: Fact | null,
): PolaritySaid | null {
  const value = wayFrom(from, target);
  if (value === null || from === null || target === null) return null;
  const sentence = `The target ${shownOf(target)} is ${value === "higher" ? "above" : "below"} the ${source} ${shownOf(from)}.`;
  return { value, source, sentence, arithmetic: true, certain: false };
}

function answer(value: Polarity, source: PolaritySource, sentence: string): PolaritySaid {
  return { value, source, sentence, arithmetic: false, certain: false };
}

function shownOf(fact: Fact): string {
  return fact.value.kind === "blank" ? "" : fact.value.shown;
}

const WORDS: Record<Polarity, string> = {
  higher: "higher is better",
  lower: "lower is better",
  plan: "the plan is best",
  none: "neither way is better",
  unknown: "it is not known which way is better",
};
