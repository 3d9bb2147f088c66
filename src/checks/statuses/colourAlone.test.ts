import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { colourAlone } from "./colourAlone";

const rows = (words: string[]) => [
  ["Reference", "Measure", "Target", "Mar-24", "Jun-24", ...(words.length > 0 ? ["RAG"] : [])],
  ...["88%", "95%", "93%"].map((value, at) => [
    `6.${at}`,
    `% of visits ${at} in time`,
    "90%",
    "88%",
    value,
    ...(words.length > 0 ? [words[at] ?? ""] : []),
  ]),
];
const look = (words: string[], column: string) =>
  lookAtRows(rows(words), {
    fills: { [`${column}2`]: "#FF0000", [`${column}3`]: "#00B050", [`${column}4`]: "#00B050" },
  }).findings.filter(({ check }) => check === "colour-alone");

it("notes once that colours stand alone", () => {
  expect(look([], "E")).toMatchObject([
    { severity: "note", message: "3 statuses are shown by colour alone." },
  ]);
});

it("is content where words stand with them", () => {
  expect(look(["Red", "Green", "Green"], "F")).toEqual([]);
});

it("asks for three statuses, of which two differ, and shows their cells", () => {
  const found = (...fills: string[]) =>
    lookAtRows(rows([]), {
      fills: Object.fromEntries(fills.map((fill, at) => [`E${at + 2}`, fill])),
    }).findings.filter(({ check }) => check === "colour-alone");
  expect(found("#FF0000", "#00B050", "#00B050")[0]).toMatchObject({
    cells: [1, 2, 3].map((row) => ({ row, column: 4 })),
    reference: null,
  });
  expect(found("#FF0000", "#00B050")).toEqual([]);
  expect(found("#00B050", "#00B050", "#00B050")).toEqual([]);
  expect(found("#FF0000", "#00B050", "#D9D9D9")).toEqual([]);
});

it("asks nothing where colours were not read, and is fine where there are none", () => {
  const { scorecard, judgements } = lookAtRows(rows([]));
  const none = { sheetId: "{1}", row: 0, column: 0, fills: [], ruled: [] };
  const ask = (appearance: typeof none | null) =>
    colourAlone.askAll({ ...ALONE, scorecard, judgements, appearance });
  expect(ask(null)).toEqual([]);
  expect(ask(none)).toEqual([{ answer: "fine" }]);
});
