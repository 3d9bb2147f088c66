import type { Judgement } from "../../model/judgement";
import { callAll } from "../../model/naming/callAll";
import { callOf } from "../../model/naming/callOf";
import { type Answer, comparedWith, faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { besideRegister, type Registered } from "./besideRegister";
import { isSamePopulation } from "./isSamePopulation";

// Most rates of children's services divide by one number, the ONS mid-year estimate aged 0 to 17. It is revised every
// year, and a row that was overlooked makes its rate incomparable with the others without looking wrong.

/** A rate is per this many at least: what a percentage is divided by is no population. */
const LEAST_PER = 1000;

/** Rates of one scorecard that are worked out with different populations, or with one that the register does not have. */
export const populationDiffers: SheetCheck = {
  id: "population-differs",
  severity: "warning",
  question: "Are all rates worked out with one population, that of the register?",
  ofOneSheet: true,
  askAll({ judgements, scorecard, beside, takes }) {
    // The rates by the population that each divides by.
    const rows = new Map<number, Judgement[]>();
    for (const judgement of judgements) {
      const population = populationOf(judgement);
      if (population !== null) add(rows, population, judgement);
    }
    // No list says which population is right: the one that most rates take is.
    const usual = [...rows].sort((a, b) => b[1].length - a[1].length)[0];
    if (!usual) return [];
    const [population, others] = usual;
    const between = [...rows].flatMap(([other, judgements]) =>
      judgements.map((judgement) =>
        // Another group, such as care leavers or those aged 10 to 17, has a population of its own.
        other === population || !isSamePopulation(other, population)
          ? FINE
          : differs(judgement, other, population, others),
      ),
    );
    const registered = besideRegister(beside.populations, scorecard.latest, population, takes);
    return registered === null ? between : [...between, ofRegister(registered, population, others)];
  },
};

/** What a rate is divided by; a percentage has a whole, and no population. */
function populationOf({ working }: Judgement): number | null {
  return working === null || working.working.per < LEAST_PER ? null : working.working.denominator;
}

/** The finding about a rate whose population is near the usual one, and not the same. */
function differs(
  { measure, working }: Judgement,
  population: number,
  usual: number,
  others: readonly Judgement[],
): ReturnType<typeof notFine> {
  return notFine(
    finding(populationDiffers, measure, {
      cells: [...faults(measure.working), ...comparedWith(others[0]?.measure.working ?? null)],
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

/** With its separators, as a reader compares two populations digit by digit. */
function inThousands(number: number): string {
  return number.toLocaleString("en-GB");
}

/** The register's population against that of most rates; one that it holds for another year, or did, is a habit. */
function ofRegister(
  { sheet, year, due, known }: Registered,
  used: number,
  rates: readonly Judgement[],
): Answer {
  if (due === used) return FINE;
  const measures = rates.map(({ measure }) => measure);
  return notFine(
    finding(populationDiffers, null, {
      ...(known && { severity: "note" }),
      cells: faults(...measures.map(({ working }) => working)),
      message: REGISTER(callAll(measures), inThousands(used), sheet, inThousands(due), year),
      why: known ? ANOTHER(sheet, inThousands(used)) : NONE_SUCH(sheet, inThousands(used)),
      published: used,
      expected: due,
    }),
  );
}

const REGISTER = (measures: string, used: string, sheet: string, due: string, year: number): string =>
  `The rates of ${measures} are worked out with a population of ${used}; ${sheet} has ${due} for mid-${year}.`;
const ANOTHER = (sheet: string, used: string): string =>
  `${used} stands in ${sheet} too, for another year or in an earlier release.`;
const NONE_SUCH = (sheet: string, used: string): string => `${used} stands nowhere in ${sheet}.`;
const MESSAGE = (measure: string, population: string, others: string, usual: string): string =>
  `${measure} is worked out with a population of ${population}, ${others} with ${usual}.`;

/** Puts a rate with those of its population. */
function add(rows: Map<number, Judgement[]>, population: number, judgement: Judgement): void {
  const known = rows.get(population);
  if (known) known.push(judgement);
  else rows.set(population, [judgement]);
}
