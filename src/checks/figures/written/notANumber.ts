import { isDateFormat, isTimeFormat } from "../../../core/figures/formats/numberFormat";
import { rangeIn } from "../../../recognise/columns/markRange";
import type { Finding } from "../../../model/finding";
import type { Fact, Measure } from "../../../model/scorecard";
import { callAll } from "../../../model/naming/callAll";
import { callOf } from "../../../model/naming/callOf";
import { faults, finding, type SheetCheck, unless } from "../../run/check";
import { figureIn, shownIn } from "../../../model/inFact";
import { alone, namedFacts } from "../../facts/namedFacts";
import { numberFromText } from "./numberFromText";

/**
 * Letters typed for a nought or a one, commas at the wrong place, points and percent signs doubled: `3O%`, `l2`, `12..5`,
 * `95%%`. At least one true digit must be there, or every short word of O and l would be a figure.
 */
const SPOILT = /^[£+−-]?(?=.*\d)[\dOolI]+(?:[.,]{1,2}[\dOolI]+)*\s?%{0,2}$/;
/** `1.4.24` is a day. */
const DAY = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
/** A mark with its sign: `≥ 90%`, `under 20%`, `90% or more`. */
const SIGNED = /[<>≤≥±+=]|[a-z]{2}/i;
/** A figure with its stray signs is short. */
const LONGEST_FIGURE = 12;

// Excel adds up a column and leaves out every text without a word, so that a total is too low and nobody sees why. A
// marker such as TBC is no mistake: only what looks like a figure and is none is found.

/** A text where a number belongs, a working that became a date, a number stored as text. */
export const notANumber: SheetCheck = {
  id: "not-a-number",
  severity: "warning",
  question: "Is every figure a number?",
  askAll({ judgements }) {
    const wrong = judgements.flatMap(({ measure }) =>
      // The working is asked too, for one thing only: `9/12` that Excel turned into the ninth of December.
      [...namedFacts(measure), ...alone(WORKING, measure.working)].flatMap(({ what, facts }) =>
        facts.filter(({ value }) => value.kind === "text").flatMap((fact) => wrongFact(measure, what, fact)),
      ),
    );
    return [unless([...wrong, ...typedAsText(judgements.map(({ measure }) => measure))])];
  },
};

/** What is wrong with a cell that reads as text: a date where a working was typed, or a figure that is spoilt. */
function wrongFact(measure: Measure, what: string, fact: Fact): Finding[] {
  const shown = shownIn(fact);
  if (isDate(fact)) {
    return [oneFinding(measure, fact, DATE(callOf(measure), what, shown), WHY_DATE)];
  }
  // What the cell holds as a number may read as no figure of this row, but a text it is not.
  const isTyped = typeof fact.content === "string";
  if (what === WORKING || !isTyped || !isSpoiltFigure(shown) || !hasFigures(measure)) return [];
  return [oneFinding(measure, fact, TEXT(callOf(measure), what, shown), WHY_TEXT)];
}

/** Without a repair: what was typed can be guessed, and a guess is not written into a published figure. */
function oneFinding(measure: Measure, fact: Fact, message: string, why: string): Finding {
  return finding(notANumber, measure, {
    cells: faults(fact),
    message,
    why,
    published: shownIn(fact),
    expected: null,
  });
}

/** Excel holds a date as a number and shows it as one. How long a call took is held so too, and no working becomes that. */
function isDate({ content, format }: Fact): boolean {
  return typeof content === "number" && isDateFormat(format) && !isTimeFormat(format);
}

/** `3O%`, `95%%`, `12..5`: a figure but for a sign or two. */
function isSpoiltFigure(shown: string): boolean {
  return shown.length <= LONGEST_FIGURE && SPOILT.test(shown) && !DAY.test(shown);
}

/** A row that holds words throughout is meant to: its texts are no spoilt numbers. */
function hasFigures(measure: Measure): boolean {
  return measure.actuals.some((actual) => figureIn(actual) !== null);
}

/** Numbers stored as text read alike and are left out of every sum: a habit, so one note for the sheet. */
function typedAsText(measures: readonly Measure[]): Finding[] {
  const numbers = measures.some((measure) =>
    namedFacts(measure).some(({ facts }) => facts.some(isTrueNumber)),
  );
  if (!numbers) return [];
  const typed = measures.flatMap((measure) =>
    namedFacts(measure).flatMap(({ facts }) =>
      facts.filter(isStoredAsText).map((fact) => ({ measure, fact })),
    ),
  );
  if (typed.length === 0) return [];
  const first = typed[0]?.fact ?? null;
  return [
    finding(notANumber, null, {
      severity: "note",
      cells: faults(...typed.map(({ fact }) => fact)),
      message: STORED(typed.length, callAll(typed.map(({ measure }) => measure)), shownIn(first)),
      why: WHY_STORED,
      published: null,
      expected: null,
      repair: typed.flatMap(({ measure, fact }) => numberFromText(measure, fact, WHY_STORED)),
    }),
  ];
}

/** A number that Excel holds as one. Where a sheet has none, text is how all of it was made. */
function isTrueNumber(fact: Fact): boolean {
  return fact.value.kind === "number" && !fact.value.typedAsText;
}

/** How long something took may be written in words. A period, a remark or a sign (`<90%`) beside the figure makes it text of necessity, and so does a range. */
function isStoredAsText({ value, content }: Fact): boolean {
  return (
    value.kind === "number" &&
    value.typedAsText &&
    value.lapse !== true &&
    value.period === null &&
    value.remark === null &&
    !SIGNED.test(String(content)) &&
    rangeIn(String(content).trim()) === null
  );
}

/** What a sentence calls the cell of a working. */
const WORKING = "working";
const DATE = (measure: string, what: string, shown: string): string =>
  `The ${what} of ${measure} is a date, ${shown}. A working such as 9/12 becomes one when it is typed.`;
const WHY_DATE =
  "Excel reads two numbers with a slash as a day and a month, unless the cell is formatted as text first.";
const TEXT = (measure: string, what: string, shown: string): string =>
  `The ${what} of ${measure} is a text, “${shown}”, where a number belongs.`;
const WHY_TEXT = "It looks like a figure, but Excel cannot read it as one: no sum and no rule includes it.";
const STORED = (count: number, measures: string, shown: string): string =>
  count === 1
    ? `A number is stored as text in ${measures} (“${shown}”).`
    : `${count} numbers are stored as text, in ${measures} (“${shown}” is the first).`;
const WHY_STORED = "They look alike, but Excel leaves them out of sums, averages and conditional formats.";
