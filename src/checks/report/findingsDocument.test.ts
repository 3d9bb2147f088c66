import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Finding } from "../../model/finding";
import { findingsDocument } from "./findingsDocument";

const { findings } = lookAtRows(
  [
    ["Ref", "Measure", "Target", "Mar-24", "Jun-24", "Working"],
    ["6.3", "% of visits in time", "90%", "88%", "91%", "756/861 = 91%"],
    ["6.4", "% of reviews in time", "90%", "88%", "92%", "92/100"],
  ],
  { asText: [0, 1, 5] },
);
const said = {
  check: "working-disagrees",
  ...{ sheetId: "{1}", sheet: "Scorecard", reference: "6.3", measure: "", cell: null, figure: "" },
  reason: "Agreed on Monday.",
  when: "2024-10-03T08:00:00.000Z",
};
const pieces = (isAside: boolean) =>
  findingsDocument({
    sheet: "Scorecard",
    today: "2024-10-07",
    findings: findings
      .filter(({ check }) => check === "working-disagrees")
      .map((finding) => ({ finding, said: isAside ? said : null })),
    unanswered: [],
  }).pieces;

it("counts the findings and tells each in a row of the table of its kind", () => {
  // 756/861 is 0.878048…
  expect(pieces(false)).toEqual([
    { kind: "paragraph", text: "Figures that are wrong: 1. To be looked at: 0. Notes: 0. Set aside: 0." },
    { kind: "heading", level: 1, text: "Figures that are wrong (1)" },
    expect.objectContaining({
      kind: "table",
      rows: [
        [
          "6.3 % of visits in time",
          "E2, F2",
          "6.3 says 91%, but its working 756/861 gives 87.8%.",
          expect.stringMatching(/^756\/861 = 0\.87804878/),
        ],
      ],
    }),
  ]);
});

it("tells what was set aside apart, why and when", () => {
  expect(pieces(true)[1]).toEqual({ kind: "heading", level: 1, text: "Set aside as not a mistake (1)" });
  expect(pieces(true)[2]).toMatchObject({
    rows: [[expect.anything(), expect.anything(), expect.anything(), "Agreed on Monday.\n3 October 2024"]],
  });
});

const place = { sheetId: "{1}", row: 1, column: 4 };
const differs = {
  ...{ check: "target-differs" as const, severity: "warning" as const, reference: "6.3" },
  measure: "% of plans",
  cells: [
    { ...place, sheet: "Scorecard", is: "fault" as const },
    { ...place, sheet: "Headlines", is: "comparedWith" as const },
  ],
  ...{ message: "They differ.", why: "Read both.", published: null, expected: "90%", repair: [] },
};
const document = (over: Partial<Finding>, asideBy: typeof said | null = null) =>
  findingsDocument({
    ...{ sheet: "Scorecard", today: "2024-10-07" },
    findings: [{ finding: { ...differs, ...over }, said: asideBy }],
    unanswered: [
      { check: "ytd-disagrees" as const, measure: "% of plans", needs: "Every month since April." },
    ],
  });
const tables = (over: Partial<Finding>, asideBy: typeof said | null = null) =>
  document(over, asideBy).pieces.flatMap((piece) => (piece.kind === "table" ? [piece] : []));

it("is titled with sheet and day, and lies across the page", () => {
  expect(document({})).toMatchObject({ title: "Findings in Scorecard, 7 October 2024", landscape: true });
});

it("names a cell of another sheet by its sheet, and a measure once", () => {
  const first = (over: Partial<Finding>) => tables(over)[0]?.rows[0]?.slice(0, 2);
  expect(first({})).toEqual(["6.3 % of plans", "E2, Headlines!E2"]);
  expect(first({ reference: null })?.[0]).toBe("% of plans");
  // The name says the reference already.
  expect(first({ measure: "6.3 % of plans" })?.[0]).toBe("6.3 % of plans");
});

it("ends with what could not be checked and what that would need", () => {
  const { pieces } = document({});
  expect(pieces.at(-2)).toEqual({ kind: "heading", level: 1, text: "What could not be checked (1)" });
  expect(pieces.at(-1)).toMatchObject({
    rows: [["% of plans", "Is the year to date what its months give?", "Every month since April."]],
  });
});

it("heads every column, and its tables are as wide as the page", () => {
  const [found, unanswered] = tables({});
  const [aside] = tables({}, said);
  const headings = (table: typeof found) => table?.columns.map(({ heading }) => heading);
  expect(headings(found)).toEqual(["Measure", "Cells", "What was found", "The arithmetic"]);
  expect(headings(aside)).toEqual(["Measure", "Cells", "What was found", "Why, and when"]);
  expect(headings(unanswered)).toEqual(["Measure", "Question", "What it would need"]);
  for (const table of [found, aside, unanswered])
    expect(table?.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});
