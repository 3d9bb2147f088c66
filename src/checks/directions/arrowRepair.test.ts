import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { arrowRepair } from "./arrowRepair";
import { ALONE } from "../run/subject";

const HEADING = ["Reference", "Measure", "Good is", "Target", "Mar-24", "Jun-24", "Direction", "Number"];
const row = (reference: string, months: readonly string[], arrow: string, working = "") => [
  ...[reference, `% of visits ${reference} in time`, "High", "90%", ...months, arrow],
  working,
];
const repairs = (reference: string, ...rows: string[][]) => {
  const { scorecard, judgements, judged } = lookAtRows([HEADING, ...rows]);
  return arrowRepair(judged(reference), { ...ALONE, scorecard, judgements }).map(
    ({ afterShown }) => afterShown,
  );
};
const RIGHT = row("6.1", ["79%", "81%"], "↑");
const WRONG = row("6.2", ["79%", "81%"], "↓");

it("draws the arrow that the months ask for, and none where it stands", () => {
  expect(repairs("6.2", RIGHT, WRONG)).toEqual(["↑"]);
  expect(repairs("6.1", RIGHT, WRONG)).toEqual([]);
});

it("draws none where fewer than half of the arrows follow the months", () => {
  expect(repairs("6.2", RIGHT, WRONG, row("6.3", ["85%", "80%"], "↑"))).toEqual([]);
  expect(repairs("6.2", RIGHT, WRONG, row("6.3", ["85%", "80%"], "↓"))).toEqual(["↑"]);
});

it("counts no row without an arrow, without an earlier month, or whose value is not filled in yet", () => {
  expect(repairs("6.2", RIGHT, WRONG, row("6.3", ["79%", "81%"], ""))).toEqual(["↑"]);
  expect(repairs("6.2", RIGHT, WRONG, row("6.3", ["", "81%"], "↑"))).toEqual(["↑"]);
  // 81 of 100 will be better than 79%: the arrow is last month's.
  expect(repairs("6.2", RIGHT, WRONG, row("6.3", ["79%", ""], "↓", "81/100"))).toEqual(["↑"]);
});

it("takes no side where the value is not what its working gives", () => {
  expect(repairs("6.2", RIGHT, row("6.2", ["79%", "81%"], "↓", "71/100"))).toEqual([]);
});

it("asks which way is good where arrows judge, and not where they show the movement", () => {
  const rows = (up: string, down: string) => [
    row("6.1", ["79%", "81%"], up),
    row("6.3", ["85%", "80%"], down),
    // Good is low, says its row, of what is plainly better high.
    ["6.4", "% of reviews in time", "Low", "90%", "79%", "81%", up, ""],
    ["6.5", "Number of plans", "", "", "40", "45", down, ""],
  ];
  expect(repairs("6.4", ...rows("↑", "↓"))).toEqual([]);
  expect(repairs("6.5", ...rows("▲", "▼"))).toEqual(["▲"]);
});
