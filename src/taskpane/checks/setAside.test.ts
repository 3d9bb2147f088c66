import { expect, test } from "vitest";
import { findingOf, placeAt } from "../testing/examples";
import { dismissalOf, figuresNamed, setAside } from "./setAside";

const NOW = new Date("2024-07-10T09:30:00Z");

test("a finding's figure is what was published and expected, else its sentence", () => {
  expect(figuresNamed(findingOf())).toBe("0.91 / 0.878");
  expect(figuresNamed(findingOf({ published: "=B2*12", expected: null }))).toBe("=B2*12 / –");
  expect(figuresNamed(findingOf({ published: "↑", expected: "↓", message: "77% to 80% is better." }))).toBe(
    "77% to 80% is better.",
  );
  expect(figuresNamed(findingOf({ published: null, expected: null, message: "3 cells hold 12." }))).toBe(
    "3 cells hold 12.",
  );
});

test("what the analyst sets aside is kept with its measure, cell, figure, reason and time", () => {
  expect(dismissalOf(findingOf(), "agreed with the board", NOW)).toEqual({
    check: "working-disagrees",
    sheetId: "id of Scorecard",
    sheet: "Scorecard",
    reference: "6.3",
    measure: "% of CIC with an up to date visit",
    cell: { row: 26, column: 13 },
    figure: "0.91 / 0.878",
    reason: "agreed with the board",
    when: "2024-07-10T09:30:00.000Z",
  });
});

test("a finding stays aside where rows came and went, and comes back when its figure changes", () => {
  const said = dismissalOf(findingOf(), "agreed", NOW);
  const moved = findingOf({ cells: [placeAt(30, 14)] });
  expect(setAside([moved], [said])).toEqual({ standing: [], aside: [{ finding: moved, said }] });
  const changed = findingOf({ published: 0.92 });
  expect(setAside([changed], [said])).toEqual({ standing: [changed], aside: [] });
});

test("a finding stays aside when its sentence names its month, because a newer one was added", () => {
  const words = { published: null, expected: null, message: "6.3 and 6.4 quote the same figures." };
  const said = dismissalOf(findingOf(words), "agreed", NOW);
  const later = findingOf({ ...words, message: `Sep-24: ${words.message}`, asSaid: words.message });
  expect(setAside([later], [said])).toEqual({ standing: [], aside: [{ finding: later, said }] });
});

test("another sheet, check or measure is another finding", () => {
  const said = dismissalOf(findingOf(), "agreed", NOW);
  const others = [
    findingOf({ cells: [placeAt(26, 13, "Page 2")] }),
    findingOf({ check: "result-wrong" }),
    findingOf({ reference: "6.4" }),
  ];
  expect(setAside(others, [said]).standing).toEqual(others);
});

test("of two findings with the same figures, the one in the analyst's cell is set aside, and only that", () => {
  const [first, second] = [findingOf({ cells: [placeAt(26, 9)] }), findingOf({ cells: [placeAt(26, 13)] })];
  const said = dismissalOf(second, "agreed", NOW);
  expect(setAside([first, second], [said])).toEqual({
    standing: [first],
    aside: [{ finding: second, said }],
  });
});
