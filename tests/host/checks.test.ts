import { expect, test } from "vitest";
import { runChecks } from "../../src/checks/run/runChecks";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { keepSettings } from "../../src/excel/kept/keptSettings";
import type { Finding } from "../../src/model/finding";
import { NO_SETTINGS } from "../../src/model/settings";
import { dismissalOf, setAside } from "../../src/taskpane/checks/setAside";
import { lookAt } from "../../src/workflow/lookAt";
import { prepareHistory } from "../../src/workflow/month/history";
import { prepareFindings } from "../../src/workflow/prepareFindings";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { at, cellAt, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
const cell = (value: string | number) => {
  if (value === "") return "";
  if (typeof value === "number" && value < 1) return { value, style: { numberFormat: "0%" } };
  return {
    value,
    ...(/^\d+$/.test(String(value)) && typeof value === "string" && { style: { numberFormat: "@" } }),
  };
};
const BOOK = bookOf({
  Board: [
    [
      "Ref",
      "Measure",
      "Good is",
      "Tolerance",
      "Target",
      "Apr-24",
      "May-24",
      "Jun-24",
      "RAG",
      "DoT",
      "YTD 2024/25",
    ],
    ["1.1", "Number of contacts", "High", 80, 90, "101", 95, 92, "Red", "↑", { formula: "=SUM(G2:H2)" }],
    ["1.2", "Number of visits", "High", 80, 90, 91, 95, 99, "Green", "↑", { formula: "=SUM(F3:H3)" }],
    ["1.3", "% of visits in time", "High", 0.8, 0.9, 0.91, 0.95, 0.85, "Amber", "↓", ""],
    ["1.4", "% of reviews in time", "High", 0.8, 0.9, 0.91, 0.95, 0.99, "Amber", "↑", ""],
    // Statuses and arrows that bear out how the others are read.
    ["1.5", "% of plans in time", "High", 0.8, 0.9, 0.91, 0.92, 0.95, "Green", "↑", ""],
    ["1.6", "% of meetings in time", "High", 0.8, 0.9, 0.91, 0.92, 0.96, "Green", "↑", ""],
  ].map((row) => row.map((one) => (typeof one === "object" ? one : cell(one)))),
});

async function look() {
  const { cards, settings, written, beside } = await readWorkbook();
  expect(cards.map(({ scorecard }) => scorecard.sheet)).toEqual(["Board"]);
  return lookAt(cards[0]!, { period: null, everyPeriod: false, settings, written, beside, check: runChecks });
}

test("repairs go through apply, are silent afterwards, and are taken back exactly", () =>
  withBook(BOOK, async (open) => {
    const { findings } = await look();
    const repairs = findings.flatMap(({ repair }) => repair);
    const before = repairs.map(({ place }) => cellAt(open, place));
    expect(repairs.map(({ kind, after }) => [kind, after])).toEqual([
      ["formula", "=SUM(F2:H2)"],
      ["value", "Green"],
      ["value", "↓"],
      ["value", 101],
    ]);
    expect(await applyChanges(repairs, NOW)).toMatchObject({ done: 4, skipped: [], trouble: null });
    expect(cellAt(open, at(open, "Board", "F2"))).toMatchObject({ content: 101, format: "General" });
    expect(cellAt(open, at(open, "Board", "K2"))).toMatchObject({ content: 288, formula: "=SUM(F2:H2)" });
    expect((await look()).findings.flatMap(({ repair }) => repair)).toEqual([]);
    await revertLast();
    expect(repairs.map(({ place }) => cellAt(open, place))).toEqual(before);
  }));

test("a past figure that differs from what was kept is found, once it was kept", () =>
  withBook(BOOK, async (open) => {
    const said = async () =>
      (await look()).findings.filter(({ check }) => check === "restated").map(({ message }) => message);
    expect(await said()).toEqual([]);
    await applyChanges(await prepareHistory(await look(), "published", NOW), NOW);
    expect(await said()).toEqual([]);
    await userSets(open, at(open, "Board", "G3"), { value: 59 });
    expect(await said()).toEqual(["Past figures of 1.2 have changed: May-24 was 95 and is 59."]);
  }));

test("all findings go on a sheet as text, below those of last time, and are taken back", () =>
  withBook(BOOK, async (open) => {
    await userSets(open, at(open, "Board", "B5"), { value: "=1+1 % of reviews in time" });
    const list = async () => {
      const picture = await look();
      const findings = picture.findings.map((finding) => ({ finding, said: null }));
      return {
        rows: findings.length + picture.unanswered.length,
        changes: await prepareFindings(picture, findings, NOW),
      };
    };
    const first = await list();
    expect(await applyChanges(first.changes, NOW)).toMatchObject({ skipped: [], trouble: null });
    const on = (address: string) => cellAt(open, at(open, "KPI findings", address));
    // 7 October 2024.
    expect(on("A2")).toMatchObject({ content: 45_572, formula: null, format: "d mmm yyyy" });
    const columnOf = (letter: string) =>
      Array.from({ length: first.rows }, (_, row) => on(`${letter}${row + 2}`));
    expect(columnOf("E").map(({ content }) => content)).toContain("=1+1 % of reviews in time");
    expect(columnOf("I").map(({ content }) => content)).toContain("=SUM(G2:H2)");
    expect([...columnOf("E"), ...columnOf("I")].every(({ formula }) => formula === null)).toBe(true);
    // The sheet that lists them is no scorecard, and the next list goes below it.
    const second = await list();
    await applyChanges(second.changes, NOW);
    expect(on(`A${first.rows + 2}`).content).toBe(45_572);
    await revertLast();
    await revertLast();
    expect(open.engine.sheets().map(({ name }) => name)).toEqual(["Board"]);
  }));

test("what is no mistake stays so when the workbook is read again, until its figure changes", () =>
  withBook(BOOK, async (open) => {
    const arrows = async () => {
      const picture = await look();
      const { settings } = await readWorkbook();
      const parted = setAside(picture.findings, settings.dismissed);
      const only = (findings: readonly Finding[]) =>
        findings.filter(({ check }) => check === "status-disagrees");
      return { standing: only(parted.standing), aside: parted.aside.map(({ said }) => said) };
    };
    const { standing } = await arrows();
    const finding = standing.find(({ reference }) => reference === "1.4")!;
    const said = dismissalOf(finding, "Agreed with the board.", NOW());
    await keepSettings({ ...NO_SETTINGS, dismissed: [said] });
    expect(await arrows()).toEqual({
      standing: standing
        .filter((one) => one !== finding)
        .map((one): unknown => expect.objectContaining({ reference: one.reference })),
      aside: [
        expect.objectContaining({ reason: "Agreed with the board.", when: "2024-10-07T09:00:00.000Z" }),
      ],
    });
    await userSets(open, at(open, "Board", "H5"), { value: 0.98 });
    const after = await arrows();
    expect(after.aside).toEqual([]);
    expect(after.standing.map(({ reference }) => reference)).toContain("1.4");
  }));
