import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

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
