import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
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
  expect(pieces(true)[1]).toEqual({ kind: "heading", level: 1, text: "Set aside as no mistake (1)" });
  expect(pieces(true)[2]).toMatchObject({
    rows: [[expect.anything(), expect.anything(), expect.anything(), "Agreed on Monday.\n2024-10-03"]],
  });
});
