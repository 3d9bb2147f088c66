import { describe, expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import type { IconSign } from "../../core/status/iconSets";
import type { Appearance, DrawnSign, IconRule } from "../../model/grid";
import type { Fact } from "../../model/scorecard";
import { recognise } from "../recognise";
import { asSeen, statusBeside } from "./asSeen";

const board = (...[statuses, arrows]: [string[], string[]]) => {
  const names = ["% of visits in time", "% of plans up to date", "% of reviews in time"];
  const rows = names.map(
    (name, at) => `${name} | 90% | 85% | 92% | ${statuses[at] ?? ""} | ${arrows[at] ?? ""}`,
  );
  const [card] = recognise([
    gridOf(cells("Measure | Target | Apr-24 | May-24 | RAG | Direction of travel", ...rows)),
  ]);
  if (!card) throw new Error("No scorecard was recognised.");
  return card;
};
const NUMBERS = board(["1", "2", "3"], ["-1", "0", "1"]);
const look = (more: Partial<Appearance>): Appearance => ({
  ...{ sheetId: "{1}", row: 0, column: 0, fills: [], ruled: [] },
  ...more,
});
const lights: IconSign[] = (["red", "amber", "green"] as const).map((status) => ({ kind: "status", status }));
const arrows: IconSign[] = (["down", "level", "up"] as const).map((movement) => ({
  kind: "movement",
  movement,
}));
/** Red below 2, amber from 2, green from 3. */
const atNumbers = (
  column: number,
  signs: IconSign[],
  kind: "number" | "percent" = "number",
  edges = [2, 3],
): IconRule => ({
  areas: [{ row: 1, column, rowCount: 3, columnCount: 1 }],
  signs,
  thresholds: [0, ...edges].map((at) => ({ kind, at, inclusive: true })),
});
const shown = (fact: Fact | null) => fact && (fact.value.kind === "text" ? fact.value.shown : fact.content);
const statuses = (appearance: Appearance, card = NUMBERS) =>
  asSeen(card, appearance).measures.map(({ status }) => shown(status));
const directions = (appearance: Appearance, card = NUMBERS) =>
  asSeen(card, appearance).measures.map(({ direction }) => shown(direction));

describe("icons of a conditional format", () => {
  it("say what they show for the number in their cell", () => {
    expect(statuses(look({ icons: [atNumbers(4, lights)] }))).toEqual(["Red", "Amber", "Green"]);
    expect(directions(look({ icons: [atNumbers(5, arrows, "number", [0, 1])] }))).toEqual(["↓", "→", "↑"]);
  });

  it("that are lights say no direction, and arrows no status", () => {
    expect(directions(look({ icons: [atNumbers(5, lights)] }))).toEqual([-1, 0, 1]);
    expect(statuses(look({ icons: [atNumbers(4, arrows)] }))).toEqual([1, 2, 3]);
  });

  it("say nothing of cells that they do not cover, nor of words", () => {
    const first = { ...atNumbers(4, lights), areas: [{ row: 1, column: 4, rowCount: 1, columnCount: 1 }] };
    expect(statuses(look({ icons: [first] }))).toEqual(["Red", 2, 3]);
    const words = board(["Met", "Not met", "Met"], []);
    expect(statuses(look({ icons: [atNumbers(4, lights)] }), words)).toEqual(["Met", "Not met", "Met"]);
  });

  it("at percents are counted among all numbers of the column", () => {
    // From 1 to 3: a third of the way is 1.67, two thirds 2.33.
    const rule = atNumbers(4, lights, "percent", [33, 67]);
    expect(statuses(look({ icons: [rule] }))).toEqual(["Red", "Amber", "Green"]);
    const [, second] = NUMBERS.measures;
    const alone = asSeen(NUMBERS, look({ icons: [rule] }), second ? [second] : []);
    expect(alone.measures.map(({ status }) => shown(status))).toEqual(["Amber"]);
    // One cell by itself has nothing to be counted among.
    expect(second?.status && statusBeside(second.status, look({ icons: [rule] }))).toBeNull();
    expect(second?.status && statusBeside(second.status, look({ icons: [atNumbers(4, lights)] }))).toBe(
      "amber",
    );
  });

  it("keep a number for each sign, by which another may be set, and are known where the cell is blank", () => {
    const blank = board(["1", "", "3"], []);
    const seen = asSeen(blank, look({ icons: [atNumbers(4, lights)] })).measures.map(({ status }) => status);
    expect(seen.map((fact) => fact?.value.kind)).toEqual(["text", "blank", "text"]);
    for (const fact of seen)
      expect(fact?.seen).toEqual({ form: "icon", numbers: { red: 1, green: 3, amber: 2 } });
    // Where no cell has shown them, numbers beside the edges do: 89, 90 and 91, 94, 95 and 96.
    const far = asSeen(
      board(["99", "", ""], []),
      look({ icons: [atNumbers(4, lights, "number", [90, 95])] }),
    );
    expect(far.measures[0]?.status?.seen?.numbers).toEqual({ green: 99, red: -1, amber: 90 });
  });
});

describe("shapes over cells", () => {
  const over = (row: number, column: number, sign: IconSign | null): DrawnSign => ({ row, column, sign });

  it("say what they show, each over its own cell", () => {
    const drawn = [
      over(1, 4, lights[2] ?? null),
      over(3, 4, lights[0] ?? null),
      over(2, 5, arrows[2] ?? null),
    ];
    const appearance = look({ drawn });
    const empty = board(["", "", ""], ["", "", ""]);
    expect(statuses(appearance, empty)).toEqual(["Green", "", "Red"]);
    expect(directions(appearance, empty)).toEqual(["", "↑", ""]);
  });

  it("that cannot be read leave the cell's own value, and say that one is there", () => {
    const [first, second] = asSeen(NUMBERS, look({ drawn: [over(1, 4, null)] })).measures;
    expect([shown(first?.status ?? null), first?.status?.seen?.form]).toEqual([1, "shape"]);
    expect(second?.status?.seen).toBeUndefined();
  });

  it("go before icons", () => {
    const drawn = [over(1, 4, lights[2] ?? null)];
    expect(statuses(look({ drawn, icons: [atNumbers(4, lights)] }))).toEqual(["Green", "Amber", "Green"]);
  });
});

it("a sheet without signs is as it was, with the measures asked for", () => {
  const [first] = NUMBERS.measures;
  expect(asSeen(NUMBERS, look({}))).toEqual(NUMBERS);
  expect(asSeen(NUMBERS, look({}), first ? [first] : []).measures).toEqual([first]);
});
