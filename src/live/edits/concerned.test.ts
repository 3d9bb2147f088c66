import { expect, it } from "vitest";
import { BOARD, idOf, knownOf } from "../../../tests/support/known";
import { concernedIn, measuresOf, placesOf, withParts } from "./concerned";

const PARTS = [
  ["Ref", "Measure", "Target", "Mar-24", "Jun-24"],
  ["1.1", "% of care leavers in touch", "90%", "88%", "92%"],
  ["", "17-18 years old", "90%", "87%", "91%"],
  ["", "19-21 years old", "90%", "89%", "93%"],
  ["1.2", "Number of referrals", "300", "320", "360"],
];
const KNOWN = knownOf(PARTS);
const [card] = KNOWN.cards;
const ids = [...card!.measures.keys()];
const reason = { by: "hers", touch: "input" } as const;

it("finds measures that are still there by their ids", () => {
  const found = measuresOf(KNOWN, new Set([ids[3]!, "gone"]));
  expect([...found]).toEqual([[ids[3], reason]]);
});

it("a measure brings its parts, a part brings nobody", () => {
  expect([...withParts(KNOWN, new Map([[ids[0]!, reason]])).keys()]).toEqual(ids.slice(0, 3));
  expect([...withParts(KNOWN, new Map([[ids[1]!, reason]])).keys()]).toEqual([ids[1]]);
});

it("lists a whole before its parts", () => {
  const both = new Map([
    [ids[2]!, reason],
    [ids[0]!, reason],
  ]);
  expect(concernedIn(card!, both)).toEqual([ids[0], ids[2]]);
});

it("reads the row of a measure, and of a part its whole's", () => {
  const rowsOf = (id: string) => [...new Set(placesOf(KNOWN, new Map([[id, reason]])).map(({ row }) => row))];
  expect(rowsOf(ids[3]!)).toEqual([4]);
  expect(rowsOf(ids[1]!).sort()).toEqual([1, 2]);
  expect(placesOf(KNOWN, new Map([[ids[3]!, reason]]))).toHaveLength(PARTS[0]!.length);
});

it("two sheets with one measure are two measures", () => {
  const both = knownOf(BOARD, BOARD);
  const found = both.cards.flatMap(({ measures }) => [...measures.keys()]);
  expect(new Set(found).size).toBe(6);
  expect(idOf(both, "1.1")).toContain("{1}");
});
