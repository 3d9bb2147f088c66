import { says } from "../../words/says";
import { WANTED_HIGH } from "../../words/lists/wantedHigh";
import type { Polarity } from "../../core/status/polarity";
import type { Finding } from "../../model/finding";
import type { Measure } from "../../model/scorecard";
import { callOf } from "../../model/naming/callOf";
import { comparedWith, faults, finding, type SheetCheck, unless } from "../run/check";
import { countRatePairs, type CountRatePair } from "../rows/rates/countRatePairs";
import { shownIn } from "../../model/inFact";
import { isWay, sourcesDisagree } from "../statuses/sourcesDisagree";

// Every status and every arrow of performance hangs on which way is good. A polarity column, target against tolerance,
// and the name itself may contradict each other: a dental check with a tolerance of 80% and a target of 70% would paint
// 54% green. The stronger source is taken for the time being, and the contradiction shown: only the council can settle it.

/** Sources that disagree on which way is good, or two rows about the same thing that set opposite directions. */
export const polarityConflict: SheetCheck = {
  id: "polarity-conflict",
  severity: "warning",
  question: "Does everything agree on which way is good?",
  askAll(subject) {
    return [
      // Each measure by its own sources, and rows about one thing by each other.
      ...subject.judgements.map(({ measure }) => unless([...ofSources(measure), ...ofUsage(measure)])),
      ...countRatePairs(subject).map((pair) => unless(ofPair(pair))),
    ];
  },
};

/** Two sources of one row that say opposite ways. The measure stays as the stronger says it: see `concludePolarity`. */
function ofSources(measure: Measure): Finding[] {
  const { value, source, sentence } = measure.polarity;
  const other = sourcesDisagree(measure);
  if (other === null) return [];
  return [
    finding(polarityConflict, measure, {
      cells: [
        ...faults(measure.place),
        ...comparedWith(measure.target, measure.tolerance ?? measure.baseline),
      ],
      // Against a mere name: a target may lie on either side of where things began.
      ...(other.source === "baseline" && source === "meaning" && { severity: "note" }),
      message: SOURCES(callOf(measure), `${sentence} ${other.sentence}`),
      why: WHY_SOURCES(WORDS[value], WORDS[other.value]),
      published: value,
      expected: null,
    }),
  ];
}

/** Target and tolerance make a measure good when low that is usually wanted high. */
function ofUsage(measure: Measure): Finding[] {
  const { value, source, sentence } = measure.polarity;
  if (
    source !== "tolerance" ||
    value !== "lower" ||
    measure.unit !== "percent" ||
    !says(measure.name, WANTED_HIGH)
  )
    return [];
  return [
    finding(polarityConflict, measure, {
      cells: [...faults(measure.tolerance), ...comparedWith(measure.target)],
      message: USAGE(callOf(measure), shownIn(measure.target), shownIn(measure.tolerance)),
      why: `${sentence} An enquiry that leads to no conference is often one that was not needed.`,
      published: value,
      expected: null,
    }),
  ];
}

/** A count and its rate rise and fall together, so no two ways of them can both be good. */
function ofPair({ count, rate }: CountRatePair): Finding[] {
  const [a, b] = [rate.measure, count.measure];
  // Only two ways that exclude each other are a conflict; "plan" beside "higher" is none.
  if (!isWay(a.polarity.value) || !isWay(b.polarity.value) || a.polarity.value === b.polarity.value)
    return [];
  return [
    finding(polarityConflict, a, {
      cells: [
        ...faults(a.target, a.tolerance ?? a.baseline),
        ...comparedWith(b.target, b.tolerance ?? b.baseline),
      ],
      message: PAIR(callOf(a), callOf(b), WORDS[a.polarity.value], WORDS[b.polarity.value]),
      why: `${callOf(a)}: ${a.polarity.sentence} ${callOf(b)}: ${b.polarity.sentence}`,
      published: a.polarity.value,
      expected: null,
    }),
  ];
}

/** How a sentence says which way is good. */
const WORDS: Readonly<Record<Polarity, string>> = {
  higher: "higher is better",
  lower: "lower is better",
  plan: "the plan is best",
  none: "neither way is better",
  unknown: "nothing is said",
};
const SOURCES = (measure: string, sentences: string): string =>
  `It is not clear which way is good for ${measure}. ${sentences}`;
const WHY_SOURCES = (one: string, other: string): string => `By the one, ${one}; by the other, ${other}.`;
const USAGE = (measure: string, target: string, tolerance: string): string =>
  `The target of ${measure}, ${target}, and its tolerance, ${tolerance}, make lower better; of section 47 enquiries, a higher share that goes on to conference is usually wanted.`;
const PAIR = (rate: string, count: string, one: string, other: string): string =>
  `${rate} and ${count} report the same thing, but for ${rate} ${one} and for ${count} ${other}.`;
