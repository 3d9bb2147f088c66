import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { NO_SETTINGS, noSheetSettings, type SheetSettings } from "./settings";
import { settingsFor } from "./settingsFor";

const rows = [
  ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Figures"],
  ["1.1", "Number of contacts", "1600", "1751", "1626", "x"],
  ["1.2", "% of contacts that become referrals", "25%", "22%", "25%", "y"],
];
const look = (said: Partial<SheetSettings>, table = rows) =>
  lookAtRows(table, {
    settings: { ...NO_SETTINGS, sheets: [{ ...noSheetSettings("{1}", "Scorecard"), ...said }] },
  });

describe("what the analyst said of a column", () => {
  it("holds, and says that the analyst said so", () => {
    const line = look({ lines: [{ heading: "Figures", index: 5, role: "narrative" }] }).scorecard.lines[5]!;
    expect(line).toMatchObject({ role: "narrative", evidence: [{ sentence: "You said so." }] });
  });

  it("follows its heading where columns were inserted", () => {
    const moved = rows.map((row) => [...row.slice(0, 2), "", ...row.slice(2)]);
    const { lines } = look({ lines: [{ heading: "Figures", index: 5, role: "narrative" }] }, moved).scorecard;
    expect(lines.find(({ heading }) => heading === "Figures")).toMatchObject({ index: 6, role: "narrative" });
  });

  it("holds for one of two columns with that heading, also where columns were inserted", () => {
    const twice = rows.map((row) => [...row, row.at(-1) ?? ""]);
    const moved = twice.map((row) => [...row.slice(0, 2), "", ...row.slice(2)]);
    const lines: SheetSettings["lines"] = [{ heading: "Figures", index: 5, role: "narrative" }];
    for (const table of [twice, moved]) {
      const figures = look({ lines }, table).scorecard.lines.filter(({ heading }) => heading === "Figures");
      expect(figures.map(({ role }) => role === "narrative")).toEqual([true, false]);
    }
  });

  it("stays in its place where the heading was renamed", () => {
    const renamed = [
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Remarks made"],
      ...rows.slice(1),
    ];
    expect(
      look({ lines: [{ heading: "Figures", index: 5, role: "narrative" }] }, renamed).scorecard.lines[5]!
        .role,
    ).toBe("narrative");
  });
});

describe("what the analyst said of a measure", () => {
  const lower = { polarity: "lower", unit: null, band: null } as const;

  it("is the strongest source, and what contradicts it is kept", () => {
    const { polarity } = look({
      measures: [{ reference: "1.1", name: "Number of contacts", ...lower }],
    }).judged("1.1").measure;
    expect(polarity).toMatchObject({ value: "lower", source: "setting" });
  });

  it("follows a measure that was renamed, and one whose reference changed", () => {
    const renamed = look({ measures: [{ reference: "1.1", name: "Contacts received", ...lower }] });
    expect(renamed.judged("1.1").measure.polarity.source).toBe("setting");
    const renumbered = look({ measures: [{ reference: "9.9", name: "Number of contacts", ...lower }] });
    expect(renumbered.judged("1.1").measure.polarity.source).toBe("setting");
  });
});

describe("a sheet's settings", () => {
  const sheets = [noSheetSettings("{1}", "Scorecard"), noSheetSettings("{2}", "Other")];
  const found = (id: string, name: string) => settingsFor({ ...NO_SETTINGS, sheets }, id, name);

  it("are found by id though it was renamed, and by name though it came back with another id", () => {
    expect(found("{1}", "Renamed")).toBe(sheets[0]);
    expect(found("{7}", "Other")).toBe(sheets[1]);
  });

  it("follow a copy within the workbook", () => {
    expect(found("{8}", "Scorecard (2)")).toBe(sheets[0]);
    expect(found("{9}", "New (2)").lines).toEqual([]);
  });
});
