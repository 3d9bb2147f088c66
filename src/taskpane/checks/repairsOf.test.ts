import { expect, test } from "vitest";
import { fillChangeOf, findingOf, placeAt, valueChangeOf } from "../testing/examples";
import { repairsOf } from "./repairsOf";

const ARROW = valueChangeOf({ id: "value:1", place: placeAt(3, 4) });
const COLOUR = fillChangeOf({ id: "fill:1", place: placeAt(3, 4) });

test("repairs gather, each cell once for its value and once for its fill", () => {
  const first = repairsOf([findingOf({ repair: [ARROW] })], null);
  expect(first).toMatchObject({ title: "Repairs", changes: [ARROW], notes: [], from: "checks" });
  expect(repairsOf([findingOf({ repair: [ARROW, COLOUR] })], first).changes).toEqual([ARROW, COLOUR]);
});

test("what else the analyst had asked for makes way", () => {
  const month = { title: "Add Sep-24", changes: [COLOUR], notes: ["A note."] };
  expect(repairsOf([findingOf({ repair: [ARROW] })], month).changes).toEqual([ARROW]);
});

test("all repairs at once", () => {
  const findings = [findingOf({ repair: [ARROW] }), findingOf({ repair: [COLOUR] })];
  expect(repairsOf(findings, null).changes).toEqual([ARROW, COLOUR]);
});
