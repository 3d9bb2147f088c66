import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const board = (...latest: readonly string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Apr-24", "May-24"],
    ["1.1", "% of reviews held on time", "90%", "88%", latest[0] ?? ""],
    ["1.2", "% of visits on time", "95%", "92%", latest[1] ?? ""],
    ["1.3", "% of assessments in 45 days", "85%", "80%", latest[2] ?? ""],
    ["1.4", "% of re-referrals within 12 months", "20%", "22%", latest[3] ?? ""],
    ["1.5", "% of plans up to date", "95%", "90%", latest[4] ?? ""],
  ]);
const said = (...latest: readonly string[]) =>
  board(...latest).findings.flatMap(({ check, message }) =>
    check === "direction-disagrees" ? [message] : [],
  );

it("an arrow in the cell of a value is held against the way that the value went", () => {
  expect(said("91% ↑", "90% ↑", "83% ↑", "19%", "91% ↑")).toEqual([
    "The arrow of 1.2 (↑) says better. 92% to 90% ↑ is worse, since higher is better.",
  ]);
  expect(said("▲ 91%", "▲ 90%", "▲ 83%", "19%", "91% (▲)")).toEqual([
    "The arrow of 1.2 (▲) says up. 92% to ▲ 90% is down.",
  ]);
});

it("right ones are nothing to speak of, nor is one of which nothing says what it stands for", () => {
  expect(said("91% ↑", "90% ↓", "83% ↑", "19% ↓", "91% ↑")).toEqual([]);
  expect(said("91% ↑", "90% ↓", "83% ↑", "19% ↑", "91% ↑")).toEqual([]);
});

it("a dot beside a value is no arrow, and no update writes over a value", () => {
  expect(said("91% ●", "90% ●", "83% ●", "19% ●", "91% ●")).toEqual([]);
  const { changes } = board("91% ↑", "90% ↑", "83% ↑", "19%", "91% ↑");
  expect(changes.filter(({ kind }) => kind === "value")).toEqual([]);
});
