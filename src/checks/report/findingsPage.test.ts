import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { findingsPage } from "./findingsPage";
import { FINDINGS_HEADINGS, findingsTable } from "./findingsTable";

const { findings } = lookAtRows(
  [
    ["Ref", "Measure", "Target", "Mar-24", "Jun-24", "Working"],
    ["6.3", "=<b>% of visits in time", "90%", "88%", "91%", "756/861 = 91%"],
    ["6.4", "% of reviews in time", "90%", "88%", "92%", "92/100"],
  ],
  { asText: [0, 1, 5] },
);
const said = {
  check: "working-disagrees",
  ...{ sheetId: "{1}", sheet: "Scorecard", reference: "6.3", measure: "", cell: null, figure: "" },
  reason: "Agreed on <Monday>.",
  when: "2024-10-03T08:00:00.000Z",
};
const reported = {
  sheet: "Scorecard",
  today: "2024-10-07",
  findings: findings.map((finding) => ({
    finding,
    said: finding.check === "working-disagrees" ? said : null,
  })),
  unanswered: [{ check: "ytd-disagrees" as const, measure: "% of plans", needs: "Every month since April." }],
};

it("lists each finding with its cells, its arithmetic, and why and when it was set aside", () => {
  const rows = findingsTable(reported);
  expect(rows.every((row) => row.length === FINDINGS_HEADINGS.length)).toBe(true);
  // 756/861 is 0.878048…
  expect(rows.find((row) => row.includes("Does the working give the published figure?"))).toEqual([
    ...["2024-10-07", "Scorecard", "Error", "6.3", "=<b>% of visits in time", "E2, F2"],
    "6.3 says 91%, but its working 756/861 gives 87.8%.",
    expect.stringMatching(/^756\/861 = 0\.87804878/),
    ...[0.91, 0.878, "Does the working give the published figure?", "2024-10-03", "Agreed on <Monday>."],
  ]);
  expect(rows.at(-1)).toContain("It would need: Every month since April.");
});

it("is a page in which text is text, for a browser and for Excel", () => {
  const page = findingsPage(reported);
  expect(page).toContain(`<td style="mso-number-format:'\\@'">=&lt;b&gt;% of visits in time</td>`);
  expect(page).toContain("<td>0.878</td>");
  expect(page).not.toMatch(/<b>|<script|<Monday>|https?:/);
});

it("names another sheet's cells by their sheet, and leaves empty what there is not", () => {
  const place = { sheetId: "{1}", row: 1, column: 4 };
  const finding = {
    ...{
      check: "target-differs" as const,
      severity: "warning" as const,
      reference: null,
      measure: "% of plans",
    },
    cells: [
      { ...place, sheet: "Scorecard", is: "fault" as const },
      { ...place, sheet: "Headlines", is: "comparedWith" as const },
    ],
    ...{ message: "They differ.", why: "Read both.", published: null, expected: "90%", repair: [] },
  };
  const rows = findingsTable({ ...reported, findings: [{ finding, said: null }] });
  expect(rows).toEqual([
    [
      ...[
        "2024-10-07",
        "Scorecard",
        "To look at",
        "",
        "% of plans",
        "E2, Headlines!E2",
        "They differ.",
        "Read both.",
      ],
      ...["", "90%", "Does every page state the same target for a measure?", "", ""],
    ],
    [
      ...["2024-10-07", "Scorecard", "Could not be checked", "", "% of plans", ""],
      ...[
        "It would need: Every month since April.",
        "",
        "",
        "",
        "Is the year to date what its months give?",
        "",
        "",
      ],
    ],
  ]);
});

it("gives a figure as a number of six digits, and a word as it is", () => {
  const [row = []] = findingsTable({
    ...reported,
    findings: findings.slice(0, 1).map((finding) => ({
      finding: { ...finding, published: 2 / 3, expected: "green" },
      said: null,
    })),
  });
  expect(row.slice(8, 10)).toEqual([0.666667, "green"]);
});

it("is a whole page with a title, headings and a row for each finding", () => {
  const page = findingsPage({ ...reported, findings: [], sheet: "A & B" });
  expect(page).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8">/);
  expect(page).toContain("<title>Findings in A &amp; B, 7 October 2024</title>");
  expect(page).toContain("<h1>Findings in A &amp; B, 7 October 2024</h1><table><colgroup><col");
  expect(page).toContain('<thead><tr><th scope="col">Severity</th><th scope="col">Reference</th>');
  expect(page.match(/<tr>/g)).toHaveLength(2);
  expect(page).toMatch(/<\/td><\/tr>\n<\/tbody><\/table><\/body><\/html>\n$/);
});

it("has the columns of what was set aside where something was, and widths that fill the page", () => {
  const asideIn = (page: string) => page.includes("Why set aside");
  expect(asideIn(findingsPage(reported))).toBe(true);
  const page = findingsPage({ ...reported, findings: findings.map((finding) => ({ finding, said: null })) });
  expect(asideIn(page)).toBe(false);
  const widths = [...page.matchAll(/width:([\d.]+)%">/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(9);
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(100, 0);
});

it.each([true, false])(
  "breaks no word of a heading on A4, with and without what was set aside",
  (withAside) => {
    const listed = reported.findings.map(({ finding, said }) => ({ finding, said: withAside ? said : null }));
    const page = findingsPage({ ...reported, findings: listed });
    const widths = [...page.matchAll(/width:([\d.]+)%">/g)].map(([, width]) => Number(width));
    const headings = [...page.matchAll(/<th scope="col">([^<]+)</g)].map(([, heading]) => heading ?? "");
    expect(headings).toHaveLength(withAside ? 11 : 9);
    // A4 across less its margins is 1031 pixels; a bold letter of 8 points takes up to 7, the air beside them 8.
    const tooNarrow = headings.filter((heading, at) => {
      const longest = Math.max(...heading.split(" ").map(({ length }) => length));
      return longest * 7 + 8 > ((widths[at] ?? 0) / 100) * 1031;
    });
    expect(tooNarrow).toEqual([]);
  },
);
