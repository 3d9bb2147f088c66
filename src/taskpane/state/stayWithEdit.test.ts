import { expect, test } from "vitest";
import { stayWithEdit } from "./stayWithEdit";

const cell = (row: number, column = 15) => ({ sheetId: "{1}", sheet: "Scorecard", row, column });
const at = (row: number) => ({ sheetId: "{1}", row, column: 15 });

test("Enter moves on, the edited cell stays shown, whichever Excel tells first", () => {
  const edit = stayWithEdit(() => 0);
  expect(edit.edited(at(10))).toBeNull();
  expect(edit.selected(cell(11))).toEqual(cell(10));

  const select = stayWithEdit(() => 0);
  expect(select.selected(cell(11))).toEqual(cell(11));
  expect(select.edited(at(10))).toEqual(cell(10));
});

test("a cell that the analyst goes to themself is shown: farther away, later, or on another sheet", () => {
  let time = 0;
  const stay = stayWithEdit(() => time);
  stay.edited(at(10));
  expect(stay.selected(cell(12))).toEqual(cell(12));
  expect(stay.selected({ ...cell(11), sheetId: "{2}" })).toEqual({ ...cell(11), sheetId: "{2}" });
  expect(stay.selected(null)).toBeNull();
  time = 1_500;
  expect(stay.selected(cell(11))).toEqual(cell(11));
});
