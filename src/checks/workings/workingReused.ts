import { sameName } from "../../model/identity/findMeasure";
import type { Judgement } from "../../model/judgement";
import { callOf } from "../run/call";
import { comparedWith, faults, finding, type SheetCheck, unless } from "../run/check";

/** Two small workings may well be the same by chance; with a denominator from here on that is unlikely. */
const TELLING = 50;
/** Where one of two equal workings does not give its own figure, chance explains little. */
const TELLING_WHERE_ONE_DISAGREES = 10;
/** Rates share their population, so that only their counts tell; from here on two are not equal by chance. */
const TELLING_COUNT = 200;

/** The same figures quoted for two measures: one of them was copied and not changed. */
export const workingReused: SheetCheck = {
  id: "working-reused",
  severity: "warning",
  question: "Does each measure quote figures of its own?",
  ofOneSheet: true,
  askAll({ judgements }) {
    const first = new Map<string, Judgement>();
    return judgements.flatMap((judgement) => {
      const key = keyOf(judgement);
      if (key === null) return [];
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, judgement);
        return [];
      }
      return unless(isTelling(earlier, judgement) ? [reused(earlier, judgement)] : []);
    });
  },
};

function keyOf({ working }: Judgement): string | null {
  const { numerator, denominator, periodsPerYear, per } = working?.working ?? {};
  if (numerator == null || denominator == null || numerator <= 0 || numerator === denominator) return null;
  return [numerator, denominator, periodsPerYear, per].join(" ");
}

function isTelling(a: Judgement, b: Judgement): boolean {
  if (sameName(a.measure.name, b.measure.name)) return false;
  const { numerator, denominator, per } = b.working?.working ?? {};
  if (numerator == null || denominator == null || per === undefined) return false;
  if (a.working?.agrees === false || b.working?.agrees === false)
    return denominator >= TELLING_WHERE_ONE_DISAGREES;
  return per > 100 ? numerator >= TELLING_COUNT : denominator >= TELLING;
}

function reused(a: Judgement, b: Judgement): ReturnType<typeof finding> {
  const expression = b.working?.working.expression ?? "";
  return finding(workingReused, b.measure, {
    cells: [
      ...faults(b.measure.working ?? b.measure.numerator),
      ...comparedWith(a.measure.working ?? a.measure.numerator),
    ],
    message: MESSAGE(callOf(a.measure), callOf(b.measure), expression),
    why: WHY(a.measure.name, b.measure.name),
    published: expression,
    expected: null,
  });
}

const MESSAGE = (a: string, b: string, expression: string): string =>
  `${a} and ${b} quote the same figures, ${expression}. One of them may have been copied and not changed.`;
const WHY = (a: string, b: string): string =>
  `“${a}” and “${b}” are two measures; equal figures for both would be a coincidence.`;
