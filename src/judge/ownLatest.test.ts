import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const HEADINGS = [
  "Reference",
  "Measure",
  "Target",
  "Jan-24",
  "Feb-24",
  "Mar-24",
  "Apr-24",
  "May-24",
  "Jun-24",
];
const own = (...values: string[]) => {
  const { judged } = lookAtRows([
    HEADINGS,
    ["1.1", "% visits in time", "90%", ...values],
    ["1.2", "% others in time", "90%", "81%", "82%", "83%", "84%", "85%", "86%"],
  ]);
  const { latest, previous } = judged("1.1");
  const shown = (actual: typeof latest) => (actual?.value.kind === "number" ? actual.value.shown : null);
  return [shown(latest), shown(previous)];
};

it("is the asked period's value and the one before", () => {
  expect(own("70%", "71%", "72%", "73%", "74%", "75%")).toEqual(["75%", "74%"]);
});

it("steps over months without a value", () => {
  expect(own("70%", "71%", "72%", "73%", "", "75%")).toEqual(["75%", "73%"]);
});

it("of a quarterly measure in a monthly sheet is its last quarter", () => {
  expect(own("", "", "72%", "", "", "75%")).toEqual(["75%", "72%"]);
  expect(own("69%", "", "", "72%", "", "")).toEqual(["72%", "69%"]);
});

it("of a measure that says why it had none before is its only value", () => {
  const TWICE = "Measured twice a year";
  expect(own("", TWICE, TWICE, TWICE, "84%", "N/A")).toEqual([null, "84%"]);
  expect(own(TWICE, TWICE, TWICE, TWICE, "84%", "N/A")).toEqual(["84%", null]);
  expect(own("70%", "71%", "72%", "73%", "84%", "N/A")).toEqual([null, "84%"]);
});

it("is missing where the measure has a value every month and none in this one", () => {
  expect(own("70%", "71%", "72%", "73%", "74%", "")).toEqual([null, "74%"]);
  expect(own("", "", "", "", "", "")).toEqual([null, null]);
});

it("is no marker", () => {
  expect(own("70%", "71%", "72%", "73%", "74%", "TBC")).toEqual([null, "74%"]);
});

it("of a layout with the latest value alone is that value, also where it is later than the sheet's own month", () => {
  const { scorecard, judged } = lookAtRows([
    ["Our ambitions, position at March 2024"],
    ["Ref", "Metric", "Good is", "Target", "Latest performance"],
    ["1", "% of assessments in 45 days", "High", "85%", "75.2% (March 24)"],
    ["2", "% of children with an up-to-date supervision", "High", "90%", "93% (April 24)"],
  ]);
  expect(scorecard.latest).toEqual({ kind: "month", year: 2024, month: 3 });
  expect(judged("2").latest?.value).toMatchObject({ number: 0.93 });
  expect(judged("2").status.value).toBe("green");
});

const board = (october: readonly string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Good is", "Target", "Jul-24", "Aug-24", "Sep-24", "Oct-24", "DoT"],
    ...october.map((value, at) => [
      `1.${at}`,
      `% of reviews of kind ${at}`,
      "High",
      "90%",
      "80%",
      "82%",
      "85%",
      value,
      "↑",
    ]),
  ]);
const shownLatest = ({ judgements }: ReturnType<typeof board>) =>
  judgements.map(({ latest }) => (latest?.value.kind === "number" ? latest.value.shown : null));

it("stays with each row while a month is being typed, whatever fills the cells to come", () => {
  for (const rest of ["", "TBC", "-", ".."]) {
    const looked = board(["91%", rest, rest, rest, rest]);
    expect(shownLatest(looked)).toEqual(["91%", "85%", "85%", "85%", "85%"]);
    expect(looked.judgements.map(({ status }) => status.value)).toEqual([
      "green",
      "red",
      "red",
      "red",
      "red",
    ]);
    expect(looked.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  }
});

it("is missing where nearly all other rows have theirs, and where a figure is held back", () => {
  expect(shownLatest(board(["91%", "90%", "89%", "88%", ""]))).toEqual(["91%", "90%", "89%", "88%", null]);
  expect(shownLatest(board(["91%", "c", "", "", ""]))).toEqual(["91%", null, "85%", "85%", "85%"]);
});

it("is not there where the month's figure is held back, however seldom the row shows one", () => {
  expect(own("c", "0%", "c", "0%", "c", "0%")).toEqual(["0%", "0%"]);
  expect(own("0%", "c", "0%", "c", "0%", "c")).toEqual([null, "0%"]);
  expect(own("1%", "<5", "2%", "<5", "3%", "<5")).toEqual([null, "3%"]);
});

it("has no value of a year before among values that nothing dates", () => {
  const { judged } = lookAtRows([
    [
      "Ref",
      "Measure",
      "Target",
      "Current",
      "Previous",
      "Same period last year",
      "DoT (previous)",
      "DoT (last year)",
    ],
    ["1", "% of visits in time", "95%", "96%", "97%", "93%", "↓", "↑"],
    ["2", "% of reviews in time", "95%", "93%", "92%", "90%", "↑", "↑"],
  ]);
  expect(judged("1").direction.value).toBe("worsening");
  expect(judged("1").otherDirections?.map(({ value }) => value)).toEqual(["unknown"]);
});
