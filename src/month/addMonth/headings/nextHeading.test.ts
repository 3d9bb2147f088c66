import { expect, it } from "vitest";
import type { Period } from "../../../core/periods/period";
import { readPeriod } from "../../../core/periods/readPeriod";
import { nextHeading } from "./nextHeading";
import { periodAfter } from "../nextPeriod";

const period = (text: string): Period => readPeriod(text, text, "General")!;
const text = (content: string) => ({ content, formula: null, text: content, format: "General" });

it.each([
  ["Jun-24", "Jun-24", "Sep-24", "Sep-24"],
  ["Jun-24 Actual", "Jun-24", "Sep-24", "Sep-24 Actual"],
  ["June 2024", "Jun-24", "Jul-24", "July 2024"],
  ["DEC-24", "Dec-24", "Jan-25", "JAN-25"],
  ["Sept 24", "Sep-24", "Oct-24", "Oct 24"],
  ["31/03/2024", "Mar-24", "Apr-24", "30/04/2024"],
  ["31 Jan 2024", "Jan-24", "Feb-24", "29 Feb 2024"],
  ["31 Jan 2023", "Jan-23", "Feb-23", "28 Feb 2023"],
  ["29 Feb 2024", "Feb-24", "Mar-24", "31 Mar 2024"],
  ["As at 30 Sept", "Sep-24", "Oct-24", "As at 31 Oct"],
  ["As at 31st January 2024", "Jan-24", "Feb-24", "As at 29th February 2024"],
  ["1 Apr 2024", "Apr-24", "May-24", "1 May 2024"],
  ["2024-01-31", "Jan-24", "Feb-24", "2024-02-29"],
  ["31.12.23", "Dec-23", "Jan-24", "31.01.24"],
  ["Sep-24 [note 1]", "Sep-24", "Oct-24", "Oct-24"],
  ["Sep-24*", "Sep-24", "Oct-24", "Oct-24"],
  ["Sep-24 (to 23rd)", "Sep-24", "Oct-24", "Oct-24"],
  ["Sep-24¹ Actual", "Sep-24", "Oct-24", "Oct-24 Actual"],
  ["Sep_24", "Sep-24", "Oct-24", "Oct_24"],
  ["2024M12", "Dec-24", "Jan-25", "2025M01"],
  ["24/12", "Dec-24", "Jan-25", "25/01"],
  ["12/24", "Dec-24", "Jan-25", "01/25"],
  ["202412", "Dec-24", "Jan-25", "202501"],
  ["P06 Sep", "Sep-24", "Oct-24", "P07 Oct"],
  ["P12 Mar", "Mar-25", "Apr-25", "P01 Apr"],
  ["06 Sep", "Sep-24", "Oct-24", "07 Oct"],
  ["2024/25 Sep", "Sep-24", "Oct-24", "2024/25 Oct"],
  ["2024/25 Mar", "Mar-25", "Apr-25", "2025/26 Apr"],
  ["M12 2024/25", "Mar-25", "Apr-25", "M01 2025/26"],
  ["2024 Dec", "Dec-24", "Jan-25", "2025 Jan"],
  ["Jul-Sep 24", "2024/25 Q2", "2024/25 Q3", "Oct-Dec 24"],
  ["Oct-Dec 24", "2024/25 Q3", "2024/25 Q4", "Jan-Mar 25"],
  ["July to September 2024", "2024/25 Q2", "2024/25 Q3", "October to December 2024"],
  ["Q2 (Jul-Sep 24)", "2024/25 Q2", "2024/25 Q3", "Q3 (Oct-Dec 24)"],
  ["Quarter ending June 2024", "2024/25 Q1", "2024/25 Q2", "Quarter ending September 2024"],
  ["Quarter ended 30 June 2024", "2024/25 Q1", "2024/25 Q2", "Quarter ended 30 September 2024"],
  ["Q/E Dec-24", "2024/25 Q3", "2024/25 Q4", "Q/E Mar-25"],
  ["2023Q4", "2023-Q4", "2024-Q1", "2024Q1"],
  ["Q4'15", "2015-Q4", "2016-Q1", "Q1'16"],
  ["w/c 24/06/2024", "w/c 24/06/2024", "w/c 01/07/2024", "w/c 01/07/2024"],
  ["w/e 28/02/2025", "w/e 28/02/2025", "w/e 07/03/2025", "w/e 07/03/2025"],
  ["Week ending 28 June 2024", "w/e 28/06/2024", "w/e 05/07/2024", "Week ending 5 July 2024"],
  ["2024-W52", "2024-W52", "2025-W01", "2025-W01"],
  ["Week 9 2024", "2024-W09", "2024-W10", "Week 10 2024"],
  ["Week 52", "2024-W52", "2025-W01", "Week 1"],
  ["Apr-Sep 24", "Apr-Sep 24", "Apr-Oct 24", "Apr-Oct 24"],
  ["R12M Sep-24", "12 months to Sep-24", "12 months to Oct-24", "R12M Oct-24"],
  ["12 months to 30 Sep 2024", "12 months to Sep-24", "12 months to Dec-24", "12 months to 31 Dec 2024"],
  ["AY 2023/24", "AY 2023/24", "AY 2024/25", "AY 2024/25"],
  ["H1 2024/25", "H1 2024/25", "H2 2024/25", "H2 2024/25"],
  ["Second half 2024/25", "H2 2024/25", "H1 2025/26", "First half 2025/26"],
  ["First half 2024/25", "H1 2024/25", "H2 2024/25", "Second half 2024/25"],
  ["2024.09", "Sep-24", "Oct-24", "2024.10"],
  ["2024_12", "Dec-24", "Jan-25", "2025_01"],
  ["2023/24 academic year (p)", "AY 2023/24", "AY 2024/25", "2024/25 academic year"],
  ["Sep '24", "Sep-24", "Jan-25", "Jan '25"],
  ["2023/24 Q4", "2023/24 Q4", "2024/25 Q1", "2024/25 Q1"],
  ["Qtr 3", "2024/25 Q3", "2024/25 Q4", "Qtr 4"],
  ["2023/24", "2023-24", "2024-25", "2024/25"],
  ["2023/24 Mar-24", "Mar-24", "Apr-24", "2024/25 Apr-24"],
  ["Feb", "Feb-25", "Mar-25", "Mar"],
  ["Jun-24 (p)", "Jun-24", "Sep-24", "Sep-24"],
  ["Actual", "Jun-24", "Sep-24", "Actual"],
  ["12/2024", "Dec-24", "Jan-25", "01/2025"],
  ["9/2024 actual", "Sep-24", "Oct-24", "10/2024 actual"],
  ["2025-03", "Mar-25", "Apr-25", "2025-04"],
  ["2024.12", "Dec-24", "Jan-25", "2025.01"],
])("%s moves on", (heading, last, next, moved) => {
  expect(nextHeading(text(heading), period(last), period(next))).toBe(moved);
});

it.each([
  [45_444, 45_536, "the first of June gives the first of September"],
  [45_473, 45_565, "the last of June gives the last of September"],
])("%d as a date gives %d: %s", (serial, moved) => {
  const cell = { content: serial, formula: null, text: "Jun-24", format: "mmm-yy" };
  expect(nextHeading(cell, period("Jun-24"), period("Sep-24"))).toBe(moved);
});

it("writes the month behind May as those before it are written", () => {
  const [may, june] = [period("May-24"), period("Jun-24")];
  expect(nextHeading(text("May 2024"), may, june, "April 2024")).toBe("June 2024");
  expect(nextHeading(text("May 2024"), may, june, "Apr 2024")).toBe("Jun 2024");
});

it.each([
  // 30 September 2024 in the calendar that starts in 1904, and what follows it.
  [44_103, "mmm-yy", 44_134],
  [45_536, "General", 45_566],
  [202_409, "General", 202_410],
  // Excel's 24 September 2026, which was typed as Sep-24.
  [46_289, "d-mmm", 46_319],
  [24, "General", 24],
])("%d under %s becomes %d", (content, format, moved) => {
  const cell = { content, formula: null, text: "", format };
  expect(nextHeading(cell, period("Sep-24"), period("Oct-24"))).toBe(moved);
});

it("makes of Dec-24 that was typed as a day Jan-25", () => {
  const cell = { content: 46_380, formula: null, text: "24-Dec", format: "d-mmm" };
  expect(nextHeading(cell, period("Dec-24"), period("Jan-25"))).toBe(46_047);
});

it.each([
  [["Apr-Aug 24", "Apr-Sep 24"], "Apr-Oct 24"],
  [["12 months to Jun 24", "12 months to Sep 24"], "12 months to Dec 24"],
  [["2024-W51", "2024-W52"], "2025-W01"],
  [["2024-W19", "2024-W21"], "2024-W23"],
  [["Mar-24", "Jun-24"], "Sep-24"],
  [["Feb-24", "Mar-24"], "Apr-24"],
  [["Dec-24"], "Jan-25"],
  [["2023/24 Q3", "2023/24 Q4"], "2024/25 Q1"],
  [["2022-23", "2023-24"], "2024-25"],
])("after %s comes %s", (periods, next) => {
  expect(periodAfter(periods.map(period))).toEqual(period(next));
});
