import { MONTHS_A_YEAR, PER_10000, PER_CENT, QUARTERS_A_YEAR } from "../figures/rate";
import type { Term } from "./term";
import type { Working } from "./working";

/** Per how many a working may count: a percentage, and rates per thousand, ten thousand, a hundred thousand. */
const PER = [PER_CENT, 1000, PER_10000, 100_000];
const PERIODS = [MONTHS_A_YEAR, QUARTERS_A_YEAR];

type PartsOfWorking = Pick<Working, "numerator" | "denominator" | "periodsPerYear" | "per">;

const UNCERTAIN: PartsOfWorking = { numerator: null, denominator: null, periodsPerYear: 1, per: 1 };

/**
 * Tells the numbers of a working apart: `((387*12)/146874)*10000` counts 387 against 146874, twelve periods a year,
 * per 10000. Where more than one reading is possible the usual order decides (count, periods, per); where none fits,
 * as in `387/146874*120000`, the parts stay unknown.
 */
export function workingParts(worked: Term): PartsOfWorking {
  const [denominator, ...more] = worked.under ?? [];
  if (denominator === undefined || more.length > 0 || worked.over === null) return UNCERTAIN;
  const over = worked.over;
  const readings = over.flatMap((numerator, at) => {
    const factors = over.filter((_, other) => other !== at);
    const reading = readFactors(factors);
    return reading === null ? [] : [{ numerator, denominator, ...reading }];
  });
  return readings[0] ?? UNCERTAIN;
}

function readFactors(factors: readonly number[]): Pick<PartsOfWorking, "periodsPerYear" | "per"> | null {
  const periods = factors.filter((factor) => PERIODS.includes(factor));
  const pers = factors.filter((factor) => PER.includes(factor));
  if (periods.length > 1 || pers.length > 1 || periods.length + pers.length < factors.length) return null;
  return { periodsPerYear: periods[0] ?? 1, per: pers[0] ?? 1 };
}
