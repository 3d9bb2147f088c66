import { expect, it } from "vitest";
import { cellsIn } from "../../../tests/support/cellsIn";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS } from "../../model/settings";

const table = (...arrows: string[]) => [
  ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
  ...arrows.map((arrow, at) => [`6.${at}`, `% of visits ${at} up to date`, "90%", "79%", "81%", arrow]),
];
const messages = (...arrows: string[]) =>
  lookAtRows(table(...arrows)).findings.flatMap(({ check, message }) =>
    check === "direction-missing" ? [message] : [],
  );

it("finds the row without an arrow", () => {
  expect(messages("↑", "↑", "", "↑")).toEqual([
    "6.2 has no arrow. 79% to 81% is better, since higher is better.",
  ]);
});

it("says nothing of a column that is not filled in yet, nor where all have theirs", () => {
  expect(messages("↑", "", "", "")).toEqual([]);
  expect(messages("↑", "↑", "↑", "↑")).toEqual([]);
});

it("names the cell without an arrow, and the two values", () => {
  const { findings } = lookAtRows(table("↑", "↑", "", "↑"));
  expect(findings.map(cellsIn)).toEqual(["F4 ~D4 ~E4"]);
});

it("tells a column that is not filled in yet by fewer than seven of ten", () => {
  const arrows = (filled: number) => Array.from({ length: 10 }, (_, at) => (at < filled ? "↑" : ""));
  expect(messages(...arrows(7))).toHaveLength(3);
  expect(messages(...arrows(6))).toEqual([]);
});

it("counts only rows that can have an arrow: with an earlier value, and with a latest that stands in the cell", () => {
  const row = (reference: string, before: string, now: string, working = "") => [
    ...[reference, `% of visits ${reference} up to date`, "90%", before, now, working, ""],
  ];
  const look = (...rows: string[][]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Jun-24 Working", "DoT"],
      ...table("↑", "↑", "↑")
        .slice(1)
        .map((line) => [...line.slice(0, 5), "", line[5] ?? ""]),
      ...rows,
    ]).findings.map(({ reference }) => reference);
  expect(look(row("7.1", "79%", "81%"))).toEqual(["7.1"]);
  expect(look(row("7.1", "", "81%"))).toEqual([]);
  expect(look(row("7.1", "79%", "", "81/100 = 81%"))).toEqual([]);
  expect(look(row("7.1", "79%", "81%"), row("7.2", "", "81%"), row("7.3", "", "81%"))).toEqual(["7.1"]);
});

it("leaves alone a cell that the analyst chose to keep empty", () => {
  const rows = table("↑", "↑", "↑", "");
  const { key } = lookAtRows(rows).judged("6.3").measure;
  const kept = (group: "directions" | "statuses") => ({
    ...NO_SETTINGS,
    kept: [{ measureKey: key, group, period: "2024-06", reason: "New this month." }],
  });
  expect(lookAtRows(rows, { settings: kept("directions") }).findings).toEqual([]);
  expect(lookAtRows(rows, { settings: kept("statuses") }).findings).toHaveLength(1);
});

it("asks no arrow of what has no good way where no such row has one, also where it stays as it was", () => {
  const rows = (arrow: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
      ["1.0", "Number of contacts", "", "1640", "1628", arrow],
      ["1.1", "Number of assessments", "", "335", "335", ""],
      ...[0, 1, 2].map((at) => [`6.${at}`, `% of visits ${at} up to date`, "90%", "79%", "81%", "↑"]),
    ]).findings.flatMap(({ check, message }) => (check === "direction-missing" ? [message] : []));
  expect(rows("")).toEqual([]);
  expect(rows("↓")).toEqual(["1.1 has no arrow. 335 to 335 is unchanged."]);
});

it("says nothing of a row that has no status either, among rows that have theirs", () => {
  const row = (reference: string, status: string, arrow: string) => [
    ...[reference, `% of visits ${reference} up to date`, "90%", "79%", "81%", status, arrow],
  ];
  const found = (...rows: string[][]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "RAG", "DoT"],
      ...rows,
    ]).findings.filter(({ check }) => check === "direction-missing").length;
  const others = [row("1", "Red", "↑"), row("2", "Red", "↑"), row("3", "Red", "↑")];
  expect(found(...others, row("4", "", ""))).toBe(0);
  expect(found(...others, row("4", "Red", ""))).toBe(1);
});

it("asks no arrow of a row without a target where only those with one have theirs", () => {
  const found = (...arrows: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
      ["1.1", "First time entrants (number)", "", "85", "83", arrows[0] ?? ""],
      ["1.2", "Custodial sentences (number)", "", "2", "1", arrows[1] ?? ""],
      ...[0, 1, 2, 3].map((at) => [`6.${at}`, `% of visits ${at} up to date`, "90%", "79%", "81%", "↑"]),
    ]).findings.flatMap(({ check, reference }) => (check === "direction-missing" ? [reference] : []));
  expect(found("", "")).toEqual([]);
  expect(found("", "↑")).toEqual(["1.1"]);
});

/** The rows that miss an arrow, each of rows given as name, target, values, status and arrow. */
function missingAmong(...rows: readonly (readonly [string, string, string, string, string, string])[]) {
  return lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "RAG", "DoT"],
    ...rows.map(([name, ...cells], at) => [`6.${at + 1}`, name, ...cells]),
  ]).findings.flatMap(({ check, reference }) => (check === "direction-missing" ? [reference] : []));
}
const VISITS = ["1", "2", "3", "4"].map(
  (at) => [`% of visits ${at} up to date`, "90%", "79%", "81%", "Red", "↑"] as const,
);

it("asks for no arrow of a row without a good way where no such row has one, though its value stays", () => {
  const contacts = ["Number of contacts", "", "50", "50", "Grey", ""] as const;
  expect(missingAmong(...VISITS, contacts)).toEqual([]);
  const referrals = ["Number of referrals", "", "60", "60", "Grey", "→"] as const;
  expect(missingAmong(...VISITS, referrals, contacts)).toEqual(["6.6"]);
});

it("asks for none of a row without a target where only rows with one have arrows", () => {
  const plans = ["% of plans up to date", "", "70%", "72%", "Grey", ""] as const;
  expect(missingAmong(...VISITS, plans)).toEqual([]);
  const reviews = ["% of reviews up to date", "", "70%", "72%", "Grey", "↑"] as const;
  expect(missingAmong(...VISITS, reviews, plans)).toEqual(["6.6"]);
});

it("asks for none of a row that the analyst gives no status while others have theirs", () => {
  const unjudged = ["% of plans up to date", "90%", "70%", "72%", "", ""] as const;
  expect(missingAmong(...VISITS, unjudged)).toEqual([]);
  expect(missingAmong(...VISITS, ["% of plans up to date", "90%", "70%", "72%", "Red", ""])).toEqual(["6.5"]);
});
