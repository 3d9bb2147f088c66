import { expect, it } from "vitest";
import type { TimedHeading } from "./timedHeading";
import { NO_YEAR } from "./yearless";
import { weeksInYear } from "./weeksInYear";

const weeks = (year: Partial<typeof NO_YEAR>, ...headings: string[]) =>
  weeksInYear<TimedHeading>(
    headings.map((own) => ({ own, period: null, namesPeriod: true, day: null })),
    { ...NO_YEAR, ...year },
  ).map(({ period }) => (period?.kind === "week" ? `${period.year} ${period.week}` : null));

it("takes weeks without a year for those of the year around", () => {
  // 2 September 2024 was the Monday of week 36.
  expect(weeks({ calendar: 2024 }, "Measure", "w/c 02 Sep", "w/c 09 Sep")).toEqual([
    null,
    "2024 36",
    "2024 37",
  ]);
  expect(weeks({ start: 2023 }, "w/c 18 Dec", "w/c 8 January")).toEqual(["2023 51", "2024 2"]);
});

it("leaves them where no year is known, one stands alone, or they do not follow one another", () => {
  expect(weeks({}, "w/c 02 Sep", "w/c 09 Sep")).toEqual([null, null]);
  expect(weeks({ calendar: 2024 }, "w/c 02 Sep")).toEqual([null]);
  expect(weeks({ calendar: 2024 }, "w/c 16 Dec", "w/c 6 Jan")).toEqual([null, null]);
});
