import { describe, expect, it } from "vitest";
import { viewOfRows } from "../../../tests/support/viewOfRows";
import { noSheetSettings } from "../../model/settings";
import type { Fact } from "../../model/scorecard";
import { findTiles } from "./tiles";

const tilesIn = (rows: string[], taken: Parameters<typeof findTiles>[2] = []) =>
  findTiles(viewOfRows(...rows), noSheetSettings("{1}", "Scorecard"), taken);
const cell = (fact: Fact | null) => fact && [fact.place.row, fact.place.column];
const said = (...rows: string[]) =>
  tilesIn(rows)?.measures.map(({ name, actuals, change, direction }) => [
    name,
    actuals[0]?.value.kind === "number" ? actuals[0].value.number : null,
    change?.content ?? null,
    direction?.content ?? null,
  ]) ?? null;

describe("a tile in one cell", () => {
  it("holds label, value, change and symbol", () => {
    expect(said("# Referrals 341 (-4.2%) ▼ | % Visits In Time 91.5% (+2 pp) ▲ | No. of Starts 12 ►")).toEqual(
      [
        ["# Referrals", 341, "(-4.2%)", "▼"],
        ["% Visits In Time", 0.915, "(+2 pp)", "▲"],
        ["No. of Starts", 12, null, "►"],
      ],
    );
  });

  it("is none without a label that says how it is counted, or in an error", () => {
    expect(said("Referrals 341 (-4) ▼ | Visits 91% (+2) ▲ | Starts 12 (+1) ►")).toBeNull();
    expect(said("#NAME? | #REF! | #N/A | #VALUE!")).toBeNull();
  });
});

describe("a tile of several cells", () => {
  it("goes down: label, value, change, symbol, the last two together or apart", () => {
    expect(
      said("# Referrals | % Visits | # Starts", "341 | 91% | 12", "(-4) ▼ | (+2) | ▲", " | ▲ | "),
    ).toEqual([
      ["# Referrals", 341, "(-4)", "▼"],
      ["% Visits", 0.91, "(+2)", "▲"],
      ["# Starts", 12, null, "▲"],
    ]);
  });

  it("goes across where nothing stands below", () => {
    const rows = ["# Referrals | 341 | -4 | ▼", "% Visits | 91% | 2% ↑", "# Starts | 12 | (+1)"];
    expect(said(...rows)).toEqual([
      ["# Referrals", 341, -4, "▼"],
      ["% Visits", 0.91, "2%", "↑"],
      ["# Starts", 12, "(+1)", null],
    ]);
    expect(tilesIn(rows)?.measures.map(({ direction }) => cell(direction))).toEqual([[0, 3], [1, 2], null]);
  });

  it("takes a bare number beside a number for no change", () => {
    const bare = ["# Referrals | 341 | 350", "# Visits | 91 | 90", "# Starts | 12 | 11"];
    expect(said(...bare)).toBeNull();
    expect(said("# Referrals | 341 | 9 | ▲", "# Visits | 91 | 1 | ▲", "# Starts | 12 | 1 | ▼")).toHaveLength(
      3,
    );
  });
});

describe("a snapshot", () => {
  const three = ["# Referrals 341 (-4) ▼ | # Visits 91 (+2) ▲", "# Starts 12 (+1) ▲ | "];

  it("has three tiles at least, of which one says how it moved", () => {
    expect(tilesIn(three)?.measures).toHaveLength(3);
    expect(tilesIn(three.slice(0, 1))).toBeNull();
    expect(said("# Referrals 341 | # Visits 91 | # Starts 12")).toBeNull();
    expect(said("# Referrals 341 | # Visits 91 | # Starts 12 ▲")).toHaveLength(3);
  });

  it("covers its tiles, and leaves those within a table to it", () => {
    const card = tilesIn(["A title | | ", "", ...three.map((row) => ` | ${row}`)]);
    expect(card?.range).toEqual({ row: 2, column: 1, rowCount: 2, columnCount: 2 });
    expect(card).toMatchObject({
      sheetId: "{1}",
      sheet: "Scorecard",
      arrows: "movement",
      lines: [],
      periods: [],
    });
    const table = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
    expect(tilesIn(three, [table])).toBeNull();
  });

  it("puts each tile under the nearest heading above it or to its left", () => {
    const card = tilesIn([
      "Front Door | ",
      ...three,
      "Care | ",
      "1,420 | ",
      "# Plans 40 (+1) ▲ | # Ceased 9 (-1) ▼",
    ]);
    expect(card?.measures.map(({ section }) => section)).toEqual([
      ...["Front Door", "Front Door", "Front Door"],
      ...["Care", "Care"],
    ]);
  });

  it("tells measures of one name apart, and knows what their unit is and which way is good", () => {
    const card = tilesIn(["# Referrals 12 (+1) ▲ | # Referrals 9 (+1) ▲ | % Visits In Time 91% (+2) ▲"]);
    expect(card?.measures.map(({ key, unit, polarity }) => [key, unit, polarity.value])).toEqual([
      ["|# referrals", "count", "unknown"],
      ["|# referrals#2", "count", "unknown"],
      ["|% visits in time", "percent", "higher"],
    ]);
    expect(card?.measures.every(({ hidden, reference }) => !hidden && reference === null)).toBe(true);
  });
});
