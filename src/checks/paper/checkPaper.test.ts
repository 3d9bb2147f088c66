import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";

const { judgements } = lookAtRows([
  ["Reference", "Measure", "Tolerance", "Target", "Dec-24", "Jan-25"],
  ["1.7", "% of referrals which are repeat referrals", "21%", "18%", "18%", "23%"],
  ["6.4", "% of reviews in time", "85%", "90%", "88%", "89%"],
  ["6.5", "% of reviews in time for under 5s", "85%", "90%", "88%", "95%"],
  ["6.6", "Number of visits", "", "", "1,204", "1,250"],
]);
const said = (text: string) =>
  checkPaper(text, judgements).map(
    ({ measure, answer, says }) => `${measure?.reference ?? "-"} ${answer}: ${says}`,
  );

it("compares the sentences about a measure, by its reference or its name", () => {
  expect(said("Measure 1.7 is in line with target.")).toEqual([
    "1.7 disagrees: Red: 23% is above the target of 18% and above the tolerance of 21% (lower is better).",
  ]);
  expect(said("Reviews in time were 86% in January 2025.")).toEqual([
    "6.4 disagrees: The value of Jan-25 is 89%.",
  ]);
  expect(said("We looked at reviews in time. They were 86% in January 2025.")).toHaveLength(1);
  expect(said("Reviews in time were 89% in January 2025.")).toEqual([
    "6.4 agrees: The value of Jan-25 is 89%.",
  ]);
  expect(said("Repeat referrals (1.7) rose from 18% to 23%.")).toEqual([
    "1.7 agrees: The latest value is 23%.",
  ]);
  expect(said("In 6.4 it was 89% in January 2025.")).toEqual(["6.4 agrees: The value of Jan-25 is 89%."]);
  expect(said("1.7 is off target, and was 18% in December 2024.")).toEqual([
    "1.7 agrees: The value of Dec-24 is 18%.",
  ]);
});

it("takes the longest name that a sentence holds", () => {
  expect(said("Reviews in time for under 5s currently stand at 95%.")).toEqual([
    "6.5 agrees: The latest value is 95%.",
  ]);
});

it("takes a figure without a month for the latest where it is that, and else says what it cannot tell", () => {
  expect(said("Number of visits: 1,250.")).toEqual(["6.6 agrees: The latest value is 1,250."]);
  expect(said("Number of visits: 1,205.")).toEqual([
    "6.6 cannot-tell: It does not say of which month it is. The latest value is 1,250.",
  ]);
  expect(said("Reviews in time were 12% in January 2025.")).toEqual([
    "6.4 cannot-tell: The figure may be of something else. The value of Jan-25 is 89%.",
  ]);
  expect(said("Reviews in time were 86% in March 2020.")).toEqual([
    "6.4 cannot-tell: The scorecard has no figure there.",
  ]);
  expect(said("Reviews in time: 12 of 31, 15 of 40.")).toEqual([
    "6.4 cannot-tell: What it says cannot be compared with certainty.",
  ]);
});

it("knows no measure across paragraphs, and leaves out what says nothing", () => {
  expect(said("Staff were pleased. Repeat referrals (1.7) fell.")).toEqual([]);
  expect(said("We looked at reviews in time.\n\nIt was 86% in January 2025.")).toEqual([
    "- cannot-tell: It names no measure of this scorecard.",
  ]);
});

it("compares the side of the target, the colour, and the way since the month before", () => {
  // Lower is better for 1.7, so that to be above its target is to miss it.
  expect(said("1.7 is above target.")).toEqual(["1.7 agrees: The latest value is 23%. The target is 18%."]);
  expect(said("6.4 remains above target.")).toEqual([
    "6.4 disagrees: The latest value is 89%. The target is 90%.",
  ]);
  expect(said("6.5 is rated Amber.")).toEqual([expect.stringMatching(/^6\.5 disagrees: Green: 95% meets/)]);
  expect(said("6.4 is currently amber.")).toEqual([expect.stringMatching(/^6\.4 agrees: Amber/)]);
  expect(said("6.4 has fallen since last month.")).toEqual([
    "6.4 disagrees: 88% to 89% is better, since higher is better.",
  ]);
  expect(said("1.7 has improved on the previous month.")).toEqual([
    "1.7 disagrees: 18% to 23% is worse, since lower is better.",
  ]);
  expect(said("1.7 has not fallen since last month.")).toEqual([]);
  expect(said("6.4 has improved over the year.")).toEqual([]);
  expect(said("1.7 is red, but has improved from last month.")).toEqual([
    expect.stringMatching(/^1\.7 agrees: Red/),
  ]);
});

it("shows the cell of the figure, else the row of the measure", () => {
  const places = (text: string) => checkPaper(text, judgements).map(({ place }) => place);
  expect(places("In 6.4 it was 88% in December 2024.")).toMatchObject([{ row: 2, column: 4 }]);
  expect(places("Reviews in time: 12 of 31, 15 of 40.")).toMatchObject([{ row: 2 }]);
  expect(places("It was 86% in January 2025.")).toEqual([null]);
});

it("says the gravest of a sentence, wherever it stands in it", () => {
  expect(said("1.7 is off target, and was 19% in December 2024.")).toEqual([
    "1.7 disagrees: The value of Dec-24 is 18%.",
  ]);
  expect(said("1.7 was 18% in December 2024, and is in line with target.")).toEqual([
    expect.stringMatching(/^1\.7 disagrees: Red/),
  ]);
});

it("takes the numbers of a name for no figures, but a word about a target for a claim", () => {
  expect(said("We discussed reviews in time for under 5s.")).toEqual([]);
  expect(said("Performance is off target.")).toEqual([
    "- cannot-tell: It names no measure of this scorecard.",
  ]);
});

it("begins a paragraph behind a line of blanks", () => {
  expect(said("We looked at reviews in time.\n  \nIt was 86% in January 2025.")).toEqual([
    "- cannot-tell: It names no measure of this scorecard.",
  ]);
});

it("stays with the longer name where a shorter one follows", () => {
  expect(said("Reviews in time for under 5s currently stand at 95%, of all reviews in time.")).toEqual([
    "6.5 agrees: The latest value is 95%.",
  ]);
});

it("knows references of letters, of two digits and with a letter behind, and no bare numbers", () => {
  const value = (reference: string, name: string, latest: string) => [
    ...[reference, name, "", "", "20", latest],
  ];
  const other = lookAtRows([
    ["Reference", "Measure", "Tolerance", "Target", "Dec-24", "Jan-25"],
    value("12", "Number of visits", "31"),
    value("P4", "Number of plans (all)", "32"),
    value("10.2", "Number of starters", "33"),
    value("10.12", "Number of leavers", "34"),
    value("6.4a", "Number of moves", "35"),
    value("", "Number of meetings", "36"),
  ]);
  const about = (text: string) =>
    checkPaper(text, other.judgements).map(({ measure, answer }) => `${measure?.name ?? "-"}: ${answer}`);
  expect(about("P4 was 32 in January 2025.")).toEqual(["Number of plans (all): agrees"]);
  expect(about("Plans (all) were 32 in January 2025.")).toEqual(["Number of plans (all): agrees"]);
  expect(about("Measure 10.2 was 33 in January 2025.")).toEqual(["Number of starters: agrees"]);
  expect(about("Measure 10.12 was 34 in January 2025.")).toEqual(["Number of leavers: agrees"]);
  expect(about("Measure 6.4a was 35 in January 2025.")).toEqual(["Number of moves: agrees"]);
  expect(about("Meetings were 36 in January 2025.")).toEqual(["Number of meetings: agrees"]);
  expect(about("There were 12 in January 2025.")).toEqual(["-: cannot-tell"]);
  expect(about("Visits and meetings were 31 in January 2025.")).toEqual(["Number of visits: agrees"]);
});
