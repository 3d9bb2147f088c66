import type { Judgement } from "../model/judgement";
import { callAll } from "./callAll";
import { callOf } from "./call";
import { FINE, finding, notFine, type SheetCheck } from "./check";
import { placesOf } from "./figures";
import { isTypingSlip } from "./typingSlip";

/** A rate is per this many at least. */
const LEAST_PER = 1000;
/** Estimates of one population differ by less from year to year; what differs more is another group of people. */
const SAME_POPULATION = 0.05;

/** Rates of one scorecard that are worked out with different populations. */
export const populationDiffers: SheetCheck = {
  id: "population-differs",
  severity: "warning",
  question: "Are all rates worked out with one population?",
  askAll({ judgements }) {
    const rows = new Map<number, Judgement[]>();
    for (const judgement of judgements) {
      const population = populationOf(judgement);
      if (population !== null) add(rows, population, judgement);
    }
    const usual = [...rows].sort((a, b) => b[1].length - a[1].length)[0];
    if (!usual) return [];
    const [population, others] = usual;
    return [...rows].flatMap(([other, judgements]) =>
      judgements.map((judgement) =>
        other === population || !isMeantFor(other, population)
          ? FINE
          : differs(judgement, other, population, others),
      ),
    );
  },
};

function populationOf({ measure, working }: Judgement): number | null {
  if (measure.working === null || working === null || working.working.per < LEAST_PER) return null;
  return working.working.denominator;
}

function isMeantFor(population: number, usual: number): boolean {
  return Math.abs(population - usual) <= usual * SAME_POPULATION || isTypingSlip(population, usual);
}

function differs(
  { measure, working }: Judgement,
  population: number,
  usual: number,
  others: readonly Judgement[],
): ReturnType<typeof notFine> {
  return notFine(
    finding(populationDiffers, measure, {
      cells: placesOf(measure.working, others[0]?.measure.working ?? null),
      message: MESSAGE(
        callOf(measure),
        inThousands(population),
        callAll(others.map((one) => one.measure)),
        inThousands(usual),
      ),
      why: `${working?.working.expression ?? ""} is divided by ${population}, the others by ${usual}.`,
      published: population,
      expected: usual,
    }),
  );
}

function inThousands(number: number): string {
  return number.toLocaleString("en-GB");
}

const MESSAGE = (measure: string, population: string, others: string, usual: string): string =>
  `${measure} is worked out with a population of ${population}, ${others} with ${usual}.`;

function add(rows: Map<number, Judgement[]>, population: number, judgement: Judgement): void {
  const known = rows.get(population);
  if (known) known.push(judgement);
  else rows.set(population, [judgement]);
}
