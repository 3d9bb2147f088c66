import { expect, it } from "vitest";
import { readCell } from "../../src/core/figures/typed/readCell";
import { NO_SETTINGS } from "../../src/model/settings";
import { recognise } from "../../src/recognise/recognise";
import { settingsFor } from "../../src/model/settingsFor";
import { rereadMeasure } from "../../src/live/follow/rereadMeasure";
import { gridOf } from "../support/gridOf";

const ROWS = [
  ["Measure", "Jul-24", "Aug-24", "Sep-24", "Comment"],
  ["% re-referrals", "20%", "22%", "24%", ""],
  ["Target", "20%", "20%", "19%", ""],
  ["England", "22%", "", "", ""],
  ["% visits in time", "91%", "92%", "", "September to follow"],
  ["Target", "94%", "95%", "96%", ""],
];
const grid = gridOf(ROWS);
const [card, ...others] = recognise([grid]);

it("a row of targets is the target of the measure above, in the column of its latest figure", () => {
  expect(others).toEqual([]);
  expect(
    card?.measures.map(({ name, target }) => [name, target?.value, target?.place.row, target?.place.column]),
  ).toEqual([
    ["% re-referrals", readCell(0.19, "19%", "0%"), 2, 3],
    ["% visits in time", readCell(0.95, "95%", "0%"), 5, 2],
  ]);
});

it("a measure that is read again keeps the row of its targets", () => {
  for (const measure of card?.measures ?? []) {
    const again = rereadMeasure(
      card!,
      measure,
      null,
      settingsFor(NO_SETTINGS, "{1}", "S"),
      ({ row, column }) => ({
        content: grid.values[row]?.[column] ?? "",
        text: grid.text[row]?.[column] ?? "",
        format: grid.numberFormats[row]?.[column] ?? "General",
        formula: null,
        fill: null,
      }),
    );
    expect(again).toEqual(measure);
  }
});
