import type { FoundReading, When } from "../claim";

/**
 * “For the year to date 86.2%, compared with 79.1% for the same period last year”: what is compared with the year so far is
 * that of the year before. `at` is the time that the sentence has named before.
 */
export function ofTheYearSoFar(found: readonly FoundReading[], at: When): readonly FoundReading[] {
  const isToDate =
    isYearSoFar(at) || found.some(({ reading }) => reading.kind === "value" && isYearSoFar(reading.at));
  return isToDate ? found.map(toDate) : found;
}

function isYearSoFar(when: When): boolean {
  return when.kind === "relative" && when.to === "year to date";
}

function toDate(one: FoundReading): FoundReading {
  const { reading } = one;
  if (reading.kind === "value") return { ...one, reading: { ...reading, at: before(reading.at) } };
  return reading.kind === "change" || reading.kind === "direction"
    ? { ...one, reading: { ...reading, from: before(reading.from) } }
    : one;
}

function before(when: When): When {
  const isYearBefore = when.kind === "same in" || (when.kind === "relative" && when.to === "year before");
  return isYearBefore ? { kind: "relative", to: "year to date before" } : when;
}
