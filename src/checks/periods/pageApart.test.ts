import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import { judge } from "../../judge/judge";
import { recognise } from "../../recognise/recognise";
import { ALONE } from "../run/subject";
import { pageApart } from "./pageApart";

const HEADINGS = "Ref | Measure | Target | Jul-24 | Aug-24 | Sep-24 | DoT";
const page = (sheet: string, ...rows: string[]) => ({
  ...gridOf(cells(...rows), { sheet, asText: [0] }),
  sheetId: `{${sheet}}`,
});
const VISITS = "1.1 | % visits in time | 90% | 91% | 92% | 93% | ↑";
const PLANS = "1.2 | % plans in time | 90% | 88% | 93% | 94% | ↑";
const FIRST = page("Pg1", HEADINGS, VISITS, PLANS, "1.3 | % seen alone | 90% | 88% | 93% | 94% | ↑");
const REVIEWS = "2.1 | % reviews in time | 90% | 81% | 82% | 83% | ↑";

/** What is said of the pages, by sheet. */
const said = (...pages: ReturnType<typeof page>[]) => {
  const all = recognise(pages);
  return all.flatMap((scorecard) => {
    const others = all.filter((other) => other !== scorecard);
    const judgements = judge(scorecard, scorecard.latest);
    return pageApart
      .askAll({ ...ALONE, scorecard, judgements, others })
      .flatMap((answer) =>
        answer.answer === "not-fine"
          ? answer.findings.map(({ message, severity, cells: [cell] }) => [
              message,
              severity,
              cell?.sheet,
              cell?.column,
            ])
          : [],
      );
  });
};
const SAID = "“Pg2” looks like a page of the scorecard on “Pg1” and is read apart from it:";

it("names the period that one page lacks", () => {
  const second = page(
    "Pg2",
    "Ref | Measure | Target | Jul-24 | Aug-24 | DoT",
    "2.1 | % reviews in time | 90% | 81% | 82% | ↑",
  );
  expect(said(FIRST, second)).toEqual([[`${SAID} “Pg2” has no column for Sep-24.`, "note", "Pg2", 0]]);
});

it("names the column that only one page has, where it stands", () => {
  const second = page("Pg2", `${HEADINGS} | Tolerance | Status`, `${REVIEWS} | 80% | Amber`);
  expect(said(FIRST, second)).toEqual([[`${SAID} only “Pg2” has the column “Tolerance”.`, "note", "Pg2", 7]]);
  const without = page(
    "Pg2",
    "Ref | Measure | Jul-24 | Aug-24 | Sep-24",
    "2.1 | % reviews in time | 81% | 82% | 83%",
    "2.2 | % audits completed | 71% | 72% | 73%",
  );
  expect(said(FIRST, without)).toEqual([[`${SAID} only “Pg1” has the column “Target”.`, "note", "Pg2", 0]]);
});

it("names the measure that stands on both", () => {
  const second = page(
    "Pg2",
    HEADINGS,
    REVIEWS,
    ...["2", "3", "4", "5"].map((n) => REVIEWS.replace("2.1 | % reviews", `2.${n} | % reviews by team ${n}`)),
    VISITS,
  );
  const five = page(
    "Pg1",
    HEADINGS,
    VISITS,
    PLANS,
    ...["3", "4", "5"].map((n) => PLANS.replace("1.2 | % plans", `1.${n} | % plans of team ${n}`)),
  );
  expect(said(five, second).map(([message]) => message)).toEqual([
    `${SAID} “% visits in time” stands on both.`,
  ]);
});

it("says nothing of pages that are read as one, nor of sheets that look like none", () => {
  expect(said(FIRST, page("Pg2", HEADINGS, REVIEWS))).toEqual([]);
  expect(said(FIRST, { ...FIRST, sheet: "Pg2", sheetId: "{Pg2}" })).toEqual([]);
  const other = page(
    "Finance",
    "Owner | Indicator | Good is | Plan | Sep-24 | Oct-24",
    "Ann | % of invoices paid in time | High | 90% | 81% | 82%",
  );
  expect(said(FIRST, other)).toEqual([]);
  const years = ["2023-24", "2024-25"].map((year, at) =>
    page(year, HEADINGS.replaceAll("-24", `-2${3 + at}`), VISITS, PLANS),
  );
  expect(said(...years)).toEqual([]);
});
