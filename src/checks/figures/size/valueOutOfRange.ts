import { displayed } from "../../../core/figures/displayed";
import type { NumberValue } from "../../../core/figures/cellValue";
import type { Fact, Measure } from "../../../model/scorecard";
import { callOf } from "../../../model/naming/callOf";
import { among, faults, finding, FINE, notFine, type SheetCheck } from "../../run/check";
import type { Enough } from "../../certainty/borneOut";
import { figureIn } from "../../../model/inFact";
import { mayBeNegative, mayExceedWhole } from "./mayExceedWhole";
import { namedFacts } from "../../facts/namedFacts";

/**
 * Rows of a column with bare figures over a hundred, from which the column holds no shares: one or two are slips.
 */
const ROWS_BEYOND = 3;
/** The share of the column's figures that such figures must be for it to hold no shares. */
const SHARE_BEYOND = 0.5;
/** Where more than this share of a column cannot be, and as many rows, it is of something else: a change, or of a plan. */
const SHARE_IN_DOUBT = 0.25;

// 104% of visits in time is always a mistake, and 104% of a budget is not. What a measure can have is read from its
// name, its marks and its own figures (`mayExceedWhole`); a whole column of such figures speaks for another kind.

/** A value that its measure cannot have: a share over 100%, a negative count. */
export const valueOutOfRange: SheetCheck = {
  id: "value-out-of-range",
  severity: "error",
  question: "Can the measure have this value at all?",
  borneOut: {
    cells: "The figures",
    perhaps: "the column holds changes, or shares of something that may be exceeded",
  },
  askAll({ judgements, scorecard }) {
    const lineOf = ({ place }: Fact) => (scorecard.orientation === "down" ? place.column : place.row);
    const bare = new Map<number, number>();
    const found = judgements.map(({ measure }) =>
      namedFacts(measure).flatMap(({ what, facts }) =>
        facts.filter(mayBeOutside).flatMap((fact) => {
          const value = figureIn(fact);
          const why = value === null ? null : outOfRange(measure, value);
          if (value === null || why === null) return [];
          const line = lineOf(fact);
          // Pounds or days under a heading that says Percent: a habit of the column, no slip of a cell.
          if (why === OVER && !value.shown.includes("%")) bare.set(line, (bare.get(line) ?? 0) + 1);
          return [{ measure, what, fact, value, why, line }];
        }),
      ),
    );
    // In most scorecards every figure can be, and none needs to be counted.
    if (found.every((ofMeasure) => ofMeasure.length === 0)) return found.map(() => FINE);
    const figures = new Map<number, number>();
    for (const { measure } of judgements) {
      for (const fact of namedFacts(measure).flatMap(({ facts }) => facts))
        if (figureIn(fact) !== null) figures.set(lineOf(fact), (figures.get(lineOf(fact)) ?? 0) + 1);
    }
    const isOther = (line: number): boolean => {
      const count = bare.get(line) ?? 0;
      return count >= ROWS_BEYOND && count > (figures.get(line) ?? 0) * SHARE_BEYOND;
    };
    // A few impossible figures are slips, however short the column; many are a sign that the column was misread.
    const enough = (line: number): Enough => {
      const most = (figures.get(line) ?? 0) * SHARE_IN_DOUBT;
      return (_right, wrong) => wrong < ROWS_BEYOND || wrong <= most;
    };
    return found.flatMap((ofMeasure) => {
      const open = ofMeasure.filter(({ why, line }) => why !== OVER || !isOther(line));
      if (open.length === 0) return [FINE];
      return open.map((one) => among(String(one.line), notFine(outside(one)), enough(one.line)));
    });
  },
};

/** A figure that cannot be, with where it stands and why it cannot. */
interface Outside {
  readonly measure: Measure;
  readonly what: string;
  readonly fact: Fact;
  readonly value: NumberValue;
  readonly why: string;
}

/** No figure is expected: a share over 100% does not say what it should have been. */
function outside({ measure, what, fact, value, why }: Outside): ReturnType<typeof finding> {
  return finding(valueOutOfRange, measure, {
    cells: faults(fact),
    message: MESSAGE(callOf(measure), what, value.shown, why),
    why: `“${measure.name}”: ${why}.`,
    published: value.number,
    expected: null,
  });
}

/** Most values lie between, and need no rounding. */
function mayBeOutside({ value }: Fact): boolean {
  return value.kind === "number" && (value.number < 0 || (value.percent && value.number > 1));
}

/** Why a measure cannot have this value; `null` where it can. */
export function outOfRange(measure: Measure, value: NumberValue): string | null {
  const number = displayed(value);
  if (number < 0) return mayBeNegative(measure) ? null : NEGATIVE;
  if (!value.percent || measure.unit !== "percent" || number <= 1) return null;
  return MONEY.test(value.shown) || mayExceedWhole(measure) ? null : OVER;
}

/** An amount under a heading that says Percent is no share. */
const MONEY = /[£$€]/;
/** Why a figure cannot be, as the end of the sentence. */
const NEGATIVE = "it cannot be below zero";
const OVER = "a share cannot be more than 100%";
const MESSAGE = (measure: string, what: string, shown: string, why: string): string =>
  `The ${what} of ${measure} is ${shown}, but ${why}.`;
