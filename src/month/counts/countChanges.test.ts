import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Period } from "../../core/periods/period";
import { recognise } from "../../recognise/recognise";
import type { Grid } from "../../model/grid";
import { gridOf, rowsOf } from "../../../tests/support/gridOf";
import { countChanges } from "./countChanges";
import { matchCounts } from "./matchCounts";
import { readCounts } from "./readCounts";

const SEP: Period = { kind: "month", year: 2024, month: 9 };

/** The improvement plan with a blank Sep-24 before its workings, which are still those of June unless emptied. */
function withSeptember(
  workings: (typed: string, reference: string) => string,
  formulas: Record<string, string> = {},
): Grid {
  const rows = rowsOf(readFileSync("scripts/samples/scorecard-2024-06.tsv", "utf8")).map((row, at) => {
    const cells = Array.from({ length: 16 }, (_, column) => row[column] ?? "");
    const added = at === 0 ? "Sep-24" : at === 1 ? "Actual" : "";
    const working = at < 2 ? (cells[14] ?? "") : workings(cells[14] ?? "", cells[0] ?? "");
    return [...cells.slice(0, 14), added, working, cells[15] ?? ""];
  });
  const grid = gridOf(rows, { asText: [0, 15] });
  const put = grid.formulas.map((row) => [...row]);
  for (const [reference, formula] of Object.entries(formulas)) {
    const at = rows.findIndex(([first]) => first === reference);
    put[at]![13] = formula;
  }
  return { ...grid, formulas: put };
}

function bring(grid: Grid, text: string, kept = new Map<string, string>()) {
  const [card] = recognise([grid]);
  const { matched } = matchCounts(readCounts(text, SEP).rows, card!.measures, []);
  const { changes, notes } = countChanges(card!, matched, SEP, kept);
  return {
    card: card!,
    notes,
    changes: changes.map(({ measure, kind, after, afterShown, hers, place }) => ({
      reference: measure.split(" ")[0],
      kind,
      after,
      afterShown,
      hers,
      column: place.column,
    })),
  };
}

const JUNE = new Map(
  rowsOf(readFileSync("scripts/samples/scorecard-2024-06.tsv", "utf8")).map((row) => [
    `${row[0] ?? ""}|${(row[1] ?? "").toLowerCase()}`,
    row[14] ?? "",
  ]),
);

it("types workings as the last ones were, and fills in what they give", () => {
  const { changes } = bring(
    withSeptember(() => ""),
    'Ref,Numerator,Denominator\n1.1,398,"1,702"\n1.2,371,\n1.0,1702,',
    JUNE,
  );
  expect(changes).toEqual([
    {
      reference: "1.1",
      kind: "value",
      after: "398/1702 = 0.23",
      afterShown: "398/1702 = 0.23",
      hers: false,
      column: 15,
    },
    { reference: "1.1", kind: "value", after: 398 / 1702, afterShown: "23%", hers: false, column: 14 },
    {
      reference: "1.2",
      kind: "value",
      after: "((371*12)/146874)*10000 = 303",
      afterShown: "((371*12)/146874)*10000 = 303",
      hers: false,
      column: 15,
    },
    {
      reference: "1.2",
      kind: "value",
      after: ((371 * 12) / 146874) * 10000,
      afterShown: "303",
      hers: false,
      column: 14,
    },
    { reference: "1.0", kind: "value", after: 1702, afterShown: "1702", hers: false, column: 14 },
  ]);
});

it("leaves unticked what would replace something", () => {
  const grid = withSeptember((_typed, reference) => (reference === "1.1" ? "400/1700" : ""));
  const { changes } = bring(grid, "Ref,Numerator,Denominator\n1.1,398,1702", JUNE);
  expect(changes.map(({ after, hers }) => [after, hers])).toEqual([
    ["398/1702", true],
    [398 / 1702, false],
  ]);
});

it("puts a live formula where the row works so", () => {
  const { changes } = bring(
    withSeptember(() => "", { "1.1": "=407/1626" }),
    "Ref,Numerator,Denominator\n1.1,398,1702",
  );
  expect(changes).toEqual([
    { reference: "1.1", kind: "value", after: "398/1702", afterShown: "398/1702", hers: false, column: 15 },
    {
      reference: "1.1",
      kind: "formula",
      after: "=398/1702",
      afterShown: "=398/1702 (23%)",
      hers: false,
      column: 14,
    },
  ]);
});

it.each(["23%", "23", "0.23"])("takes %s for twenty-three percent", (value) => {
  const others = value === "23" ? "\n1.4,26" : value === "23%" ? "\n1.4,26%" : "\n1.4,0.26";
  const { changes } = bring(
    withSeptember(() => ""),
    `Ref,Value\n1.1,${value}${others}`,
  );
  expect(changes.map(({ after }) => after)).toEqual([0.23, 0.26]);
});

it("says when one figure for a rate had to be taken for its count", () => {
  const { changes } = bring(
    withSeptember(() => ""),
    "Ref,Value\n1.2,371",
    JUNE,
  );
  expect(changes.map(({ after, hers }) => [after, hers])).toEqual([
    ["((371*12)/146874)*10000 = 303", true],
    [((371 * 12) / 146874) * 10000, true],
  ]);
});

it("says what cannot be brought in, and why", () => {
  const { changes, notes } = bring(
    withSeptember(() => ""),
    "Ref,Numerator,Denominator\n1.1,398,\n1.2,371,146874\n1.4,n/a,5\n2.0,,",
  );
  expect(changes).toEqual([]);
  expect(notes.map(({ measure, sentence }) => [measure.split(" ")[0], sentence])).toEqual([
    ["1.1", "The report gives a numerator alone, and nothing says what it is counted against."],
    [
      "1.2",
      "Nothing says how the rate is worked out: by which population, and whether it is made a year's. Type its first working yourself.",
    ],
    ["1.4", "The report gives no figure: “n/a”."],
    ["2.0", "The report gives no figure."],
  ]);
});
