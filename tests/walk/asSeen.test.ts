import { expect, test } from "vitest";
import { loadChecks } from "../../src/workflow/loadChecks";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { Picture } from "../../src/model/reading";
import { NO_SETTINGS } from "../../src/model/settings";
import type { Book, BookRule, BookShape, BookSheet } from "../../xlsx/book";
import { bookOf, type ShortCell } from "../host/support/bookOf";
import { withBook } from "../host/support/withBook";

const rule = (column: number, said: Partial<BookRule>): BookRule => ({
  type: "cellIs",
  ranges: [{ row: 1, column, rowCount: 4, columnCount: 1 }],
  operator: null,
  formulas: [],
  fill: null,
  priority: 1,
  ...said,
});
/** Three icons, split at 0 and above 0. */
const icons = (name: string): Partial<BookRule> => ({
  type: "iconSet",
  iconSet: {
    name,
    thresholds: [
      { type: "percent", value: "0", inclusive: true },
      { type: "num", value: "0", inclusive: true },
      { type: "num", value: "0", inclusive: false },
    ],
    reversed: false,
    showValue: false,
  },
});
const HEADINGS = ["Ref", "Measure", "Good is", "Target", "Tolerance", "May-24", "Jun-24"];
/** Green, red, amber by target and tolerance; better, worse, level. */
const ROWS: readonly (readonly ShortCell[])[] = [
  ["1.1", "% assessments in 45 days", "High", 0.9, 0.8, 0.85, 0.92],
  ["1.2", "% visits in time", "High", 0.9, 0.8, 0.85, 0.7],
  ["1.3", "% health checks", "High", 0.9, 0.8, 0.85, 0.85],
  ["1.4", "% with a plan", "High", 0.9, 0.8, 0.85, 0.95],
];
const asPercents = (rows: readonly (readonly ShortCell[])[]): ShortCell[][] =>
  rows.map((row) =>
    row.map((cell, at) =>
      typeof cell === "number" && at >= 3 && at <= 6 ? { value: cell, style: { numberFormat: "0%" } } : cell,
    ),
  );

function look(
  conditionalFormats: readonly BookRule[],
  heading?: string,
  last: readonly ShortCell[] = [],
  rest: Partial<BookSheet> = {},
): Promise<Picture> {
  const rows = asPercents(ROWS).map((row, at) => [...row, ...(heading ? [last[at] ?? null] : [])]);
  const book: Book = bookOf({
    Board: { rows: [[...HEADINGS, ...(heading ? [heading] : [])], ...rows], conditionalFormats, ...rest },
  });
  return withBook(book, async () => {
    const [card] = (await readWorkbook()).cards;
    const check = await loadChecks();
    return lookAt(card!, { period: null, everyPeriod: false, settings: NO_SETTINGS, check });
  });
}

const changes = (picture: Picture, group: string): unknown[] =>
  picture.changes
    .filter((change) => change.group === group)
    .map(({ kind, measure, after, afterShown, hers }) => [
      kind,
      measure.slice(0, 3),
      after,
      afterShown,
      hers,
    ]);
const found = (picture: Picture, check: string): unknown[] =>
  picture.findings
    .filter((finding) => finding.check === check)
    .map(({ measure, published, expected, repair }) => [
      measure,
      published,
      expected,
      repair.map(({ after }) => after),
    ]);

test("a colour that a rule shows is the status that is seen, and no fill goes beneath it", async () => {
  const picture = await look([
    rule(6, { operator: "greaterThanOrEqual", formulas: ["0.9"], fill: "#00B050" }),
    rule(6, { operator: "lessThan", formulas: ["$E2"], fill: "#FF0000", priority: 2 }),
    // A slip: amber is what lies below 0.95, as if the target were that.
    rule(6, { operator: "lessThan", formulas: ["0.85"], fill: "#FFC000", priority: 3 }),
  ]);
  expect(changes(picture, "statuses")).toEqual([]);
  expect(picture.left).toEqual([
    "4 statuses are coloured by conditional formats of this sheet, so their fills are left to those rules.",
  ]);
  expect(found(picture, "status-disagrees")).toEqual([]);
});

test("a rule that colours another status than target and tolerance give is found", async () => {
  const picture = await look([
    rule(6, { operator: "greaterThanOrEqual", formulas: ["0.85"], fill: "#00B050" }),
    rule(6, { operator: "lessThan", formulas: ["0.85"], fill: "#FF0000", priority: 2 }),
  ]);
  // 85% lies between tolerance and target: amber, shown green.
  expect(found(picture, "status-disagrees")).toEqual([["% health checks", "green", "amber", []]]);
});

test("arrows that are icons are read, and set by their numbers", async () => {
  const picture = await look([rule(7, icons("3Arrows"))], "DoT", [1, 1, 0, null]);
  // 1.2 fell from 85% to 70%, 1.4 rose from 85% to 95%.
  expect(changes(picture, "directions")).toEqual([
    ["value", "1.2", -1, "↓", true],
    ["value", "1.4", 1, "↑", false],
  ]);
  expect(found(picture, "direction-disagrees")).toEqual([["% visits in time", "↑", "↓", [-1]]]);
});

test("statuses that are icons are read, and set by their numbers without a fill", async () => {
  const picture = await look([rule(7, icons("3TrafficLights1"))], "RAG", [1, 1, 0, null]);
  expect(changes(picture, "statuses")).toEqual([
    ["value", "1.2", -1, "Red", true],
    ["value", "1.4", 1, "Green", false],
  ]);
  expect(found(picture, "status-disagrees")).toEqual([["% visits in time", "green", "red", [-1]]]);
});

/** A shape in the middle of a cell. */
const shape = (row: number, geometry: string, said: Partial<BookShape> = {}): BookShape => ({
  ...{ name: geometry, geometry, rotation: 0, fill: "#4472C4", row, column: 7, down: 3, across: 20 },
  ...{ width: 12, height: 12, ...said },
});

test("arrows that are drawn over the cells are read, and left as they are", async () => {
  const shapes = [
    shape(1, "upArrow"),
    shape(2, "rightArrow", { rotation: 270 }),
    // It hangs on the cell above, and its middle lies over the fourth measure's.
    shape(3, "upArrow", { height: 40, down: 10 }),
  ];
  const picture = await look([], "DoT", [], { shapes, columnWidths: { 0: 30, 1: 200 }, hiddenColumns: [2] });
  // 1.3 stayed at 85% and has no shape; the others have one, the second a wrong one.
  expect(changes(picture, "directions")).toEqual([["value", "1.3", "→", "→", false]]);
  expect(found(picture, "direction-disagrees")).toEqual([["% visits in time", "↑", "↓", []]]);
  expect(picture.left).toEqual([
    "1 measure has its status or direction as a drawn shape, which is left as it is.",
  ]);
});

test("under pictures nothing is written or coloured, and no arrow is missed", async () => {
  const pictures = (column: number) => [1, 2, 3, 4].map((row) => shape(row, "", { column }));
  const arrows = await look([], "DoT", [], { shapes: pictures(7) });
  expect(changes(arrows, "directions")).toEqual([]);
  expect(found(arrows, "direction-missing")).toEqual([]);
  const lights = await look([], undefined, [], { shapes: pictures(6) });
  expect(changes(lights, "statuses")).toEqual([]);
});

test("lights that are drawn over the cells are their statuses, and get no fill beneath", async () => {
  const lights = ["#00B050", "#FF0000", "#00B050", "#00B050"].map((fill, at) =>
    shape(at + 1, "ellipse", { fill, column: 6 }),
  );
  const picture = await look([], undefined, [], { shapes: lights });
  expect(changes(picture, "statuses")).toEqual([]);
  expect(found(picture, "status-disagrees")).toEqual([["% health checks", "green", "amber", []]]);
});
