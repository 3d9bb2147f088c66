import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { workingDisagrees } from "./workingDisagrees";

const look = (actual: string, working: string, unit = "% visits") =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["6.3", unit, "90%", "88%", actual, working],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]).findings.filter(({ check }) => check === "working-disagrees");

it("shows the figure and what the working gives, with the cells of both", () => {
  expect(look("91%", "756/861")).toMatchObject([
    {
      severity: "error",
      cells: [
        { row: 1, column: 4 },
        { row: 1, column: 5 },
      ],
      message: "6.3 says 91%, but its working 756/861 gives 87.8%.",
      published: 0.91,
      expected: 0.878,
    },
  ]);
});

it("agrees with what is rounded half up to the decimals shown", () => {
  expect(look("88%", "756/861")).toEqual([]);
  expect(look("87.8%", "756/861")).toEqual([]);
  expect(look("25.0%", "1/4 = 0.25")).toEqual([]);
});

it("takes neither side: the reason says that either may be wrong", () => {
  expect(look("91%", "756/861")[0]!.why).toContain("Either may be the wrong one.");
});

it("reads a published percentage that was typed as text", () => {
  const rows = [
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["6.3", "% visits", "90%", "88%", "91%", "756/861"],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ];
  const { findings } = lookAtRows(rows, { asText: [0, 4] });
  expect(findings.map(({ message }) => message)).toContain(
    "6.3 says 91%, but its working 756/861 gives 87.8%.",
  );
});

it("cannot tell where the working divides by zero", () => {
  const { unanswered } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["6.3", "% visits", "90%", "88%", "91%", "756/0"],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]);
  expect(unanswered).toContainEqual({
    check: "working-disagrees",
    measure: "% visits",
    needs: "The working divides by zero.",
  });
});

it("repairs a figure that is the working's, rounded the other way, and none that is farther off", () => {
  // 132/860 is 15.348…%: half up 15%.
  const [found] = look("16%", "132/860");
  expect(found!.repair).toMatchObject([
    { place: { row: 1, column: 4 }, before: 0.16, after: 132 / 860, afterShown: "15%", hers: true },
  ]);
  // 756/861 is 87.804…%: 87% is it cut off, 89% and 91% are other figures.
  expect(look("87%", "756/861")[0]!.repair).toMatchObject([{ after: 756 / 861, afterShown: "88%" }]);
  expect(look("89%", "756/861")[0]!.repair).toEqual([]);
  expect(look("91%", "756/861")[0]!.repair).toEqual([]);
});

it("gives the repair its reason, and none where the cell says more than the figure", () => {
  expect(look("16%", "132/860")[0]!.repair).toMatchObject([
    { reason: "Its working rounds to 15%; 16% is the same figure rounded the other way." },
  ]);
  const repairs = (value: string) => look(value, "132/860").map(({ repair }) => repair.length);
  expect([repairs("16% (June 24)"), repairs("16% (provisional)")]).toEqual([[0], [0]]);
  // 129/860 is 15% exactly: 16% is a whole point away, which no rounding makes.
  expect(look("16%", "129/860").map(({ repair }) => repair.length)).toEqual([0]);
});

it("notes a share of nothing that is published as a figure", () => {
  expect(look("100%", "0/0")).toMatchObject([
    {
      severity: "note",
      cells: [
        { row: 1, column: 4, is: "fault" },
        { row: 1, column: 5, is: "comparedWith" },
      ],
      message: "6.3 says 100%, but its working is 0/0: there is no share of nothing.",
      why: "Nothing was counted in the period, so it is neither 0% nor 100%, neither met nor missed.",
      published: 1,
      expected: null,
    },
  ]);
  expect(look("n/a", "0/0")).toEqual([]);
});

it("does not concern a row without a working, or whose value is blank", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["6.3", "% of visits in time", "90%", "88%", "91%", ""],
    ["6.4", "% of reviews in time", "90%", "88%", "n/a", "90/100"],
    ["6.5", "% of plans in time", "90%", "88%", "90%", "90/100"],
  ]);
  const subject = { ...ALONE, scorecard, judgements };
  expect(judgements.map((judgement) => workingDisagrees.ask(judgement, subject))).toEqual([
    ...[null, null],
    expect.objectContaining({ answer: "fine" }),
  ]);
});

it("reads the working in brackets behind a share, where most of such cells agree", () => {
  const found = (...cells: readonly string[]) =>
    lookAtRows([
      ["Ref", "Measure", "Target", "May-24", "Jun-24"],
      ["1", "% of visits in time", "95%", cells[0] ?? "", cells[1] ?? ""],
      ["2", "% of reviews in time", "95%", cells[2] ?? "", cells[3] ?? ""],
    ]).findings.flatMap(({ check, message }) => (check === "working-disagrees" ? [message] : []));
  // 352 of 400 are 88%, 371 of 408 are 90.9%, 82 of 90 are 91.1%.
  expect(found("88% (352/400)", "91% (371/408)", "92% (82/90)", "91% (82/90)")).toEqual([
    "2 says 92% (82/90), but its working 82/90 gives 91.1%.",
  ]);
  expect(found("88% (352 of 400)", "91% (371 of 408)", "91% (82 of 90)", "91% (82 of 90)")).toEqual([]);
  // A fraction that is something else.
  expect(found("88% (3/40)", "91% (7/40)", "91% (82/90)", "90% (8/40)")).toEqual([]);
});
