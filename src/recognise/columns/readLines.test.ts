import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const BOARD = [
  ["Ref", "Measure", "Good is", "Target", "Aug-24", "Sep-24"],
  ["1.1", "% of visits in time", "High", "90%", "85%", "92%"],
  ["1.2", "% of reviews in time", "High", "90%", "85%", "89%"],
  ["1.3", "% of plans in time", "High", "90%", "85%", "95%"],
];
const withBeside = (cells: readonly string[], between: readonly string[] = []): string[][] =>
  BOARD.map((row, at) => [...row, ...between, cells[at] ?? ""]);
const RAG = '=KPI.RAG(F3,D3,,"High")';

it.each([
  ["right beside it", []],
  ["beyond a gap", [""]],
])("one formula %s makes no status column of a scorecard", (_, between) => {
  const { scorecard, changes } = lookAtRows(withBeside(["", "", "Red"], between), {
    cells: { [between.length > 0 ? "H3" : "G3"]: { formula: RAG } },
  });
  const plain = lookAtRows(BOARD);
  expect(scorecard.lines.map(({ role }) => role)).toEqual(plain.scorecard.lines.map(({ role }) => role));
  expect(changes).toEqual(plain.changes);
});

it("a column of statuses that lost its heading is still one", () => {
  const { scorecard } = lookAtRows(withBeside(["", "G", "", "G"]));
  expect(scorecard.lines.at(-1)?.role).toBe("status");
});

it.each(["27/0", "27/50"])("a month of figures stays one with %s typed among them", (slip) => {
  const rows = BOARD.map((row) => [...row]);
  rows[2]![5] = slip;
  const { scorecard } = lookAtRows(rows);
  expect(scorecard.lines.slice(-2).map(({ role }) => role)).toEqual(["actual", "actual"]);
});

const rolesOf = (...rows: string[]) =>
  lookAtRows(rows.map((row) => row.split(" | "))).scorecard.lines.map(({ role }) => role);

describe("Up and Down before the figures", () => {
  const rows = (...signs: string[]): string[] => [
    "Ref | Measure | Direction | Target | May-24 | Jun-24",
    `1 | % of visits in time | ${signs[0] ?? ""} | 90% | 88% | 85%`,
    `2 | Complaints received | ${signs[1] ?? ""} | 20 | 18 | 17`,
    `3 | % of reviews in time | ${signs[2] ?? ""} | 90% | 88% | 91%`,
    `4 | Re-referrals | ${signs[3] ?? ""} | 20 | 18 | 22`,
  ];
  it("are the way that is wanted where each row's name says the same", () => {
    expect(rolesOf(...rows("Up", "Down", "Up", "Down"))[2]).toBe("polarity");
  });
  it("are a direction of travel where any name says otherwise", () => {
    expect(rolesOf(...rows("Down", "Down", "Up", "Up"))[2]).toBe("direction");
  });
});

describe("counts beside the shares that they give", () => {
  const HEADINGS = "Ref | Measure | Due | Done | % | Target";
  const rows = (last: string): string[] => [
    HEADINGS,
    "1 | Visits in time | 40 | 36 | 90% | 95%",
    "2 | Reviews in time | 50 | 47 | 94% | 95%",
    "3 | Plans in time | 80 | 60 | 75% | 95%",
    `4 | Checks in time | 25 | 24 | ${last} | 95%`,
  ];
  it("are numerator and denominator, whatever stands over them, and in either order", () => {
    expect(rolesOf(...rows("96%")).slice(2, 5)).toEqual(["denominator", "numerator", "actual"]);
    const turned = rows("96%").map((row) => {
      const [ref, name, due, done, ...rest] = row.split(" | ");
      return [ref, name, done, due, ...rest].join(" | ");
    });
    expect(rolesOf(...turned).slice(2, 5)).toEqual(["numerator", "denominator", "actual"]);
  });
  it("are not where a heading says what one of them is", () => {
    expect(rolesOf(...rows("96%").map((row) => row.replace("Due", "Plan")))[3]).not.toBe("numerator");
  });
  it("so that the one share that does not come out is found", () => {
    const { findings } = lookAtRows(rows("69%").map((row) => row.split(" | ")));
    expect(findings).toMatchObject([{ check: "working-disagrees", reference: "4", published: 0.69 }]);
  });
});

describe("short words under bands of periods", () => {
  const board = (...words: string[]): string[] => [
    "Ref | Measure | Target | Apr-24 |  |  | May-24 |  | ",
    ` |  |  | ${words.join(" | ")} | ${words.join(" | ")}`,
    "1 | Visits in time | 95% | 36 | 40 | 90% | 38 | 40 | 95%",
    "2 | Reviews in time | 95% | 47 | 50 | 94% | 46 | 50 | 92%",
    "3 | Plans in time | 95% | 60 | 80 | 75% | 64 | 80 | 80%",
  ];
  it("divide them, also where no list knows them", () => {
    const { scorecard, judged } = lookAtRows(
      board("Completed", "Eligible", "%").map((row) => row.split(" | ")),
    );
    expect(scorecard.lines.map(({ role }) => role).slice(3)).toEqual([
      ...["numerator", "denominator", "actual", "numerator", "denominator", "actual"],
    ]);
    expect(judged("1").status.reason).toBe("Green: 95% meets the target of 95% (higher is better).");
  });
});

it("“Month” heads the periods beyond a column without a heading", () => {
  const { scorecard } = lookAtRows([
    ["Month", "", "Apr-24", "May-24", "Jun-24"],
    ["% of visits in time", "Actual", "88%", "91%", "92%"],
    ["", "Target", "90%", "90%", "90%"],
    ["% of reviews in time", "Actual", "84%", "85%", "86%"],
    ["", "Target", "90%", "90%", "90%"],
  ]);
  expect(scorecard.measures.map(({ name }) => name)).toEqual(["% of visits in time", "% of reviews in time"]);
});
