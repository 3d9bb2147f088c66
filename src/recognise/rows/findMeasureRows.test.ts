import { expect, it, describe } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { viewOfRows } from "../../../tests/support/viewOfRows";
import type { Role } from "../../model/scorecard";
import { findTables } from "../tables/findTables";
import { findMeasureRows } from "./findMeasureRows";
import { besideRow } from "./measureRow";

const ROLES: Role[] = ["reference", "measure", "target", "actual", "actual"];
const HEADINGS = "Ref | Measure | Target | Apr-24 | May-24";

/** The rows of a table under these headings, as a person calls them: name, section, and what stands beside it. */
function rowsOf(rows: readonly string[], { overTime = false, roles = ROLES, headings = HEADINGS } = {}) {
  const view = viewOfRows(headings, ...rows);
  const [table] = findTables(view);
  if (!table) throw new Error("No table was found.");
  return findMeasureRows(view, table, roles, overTime);
}
const names = (...rows: string[]) => rowsOf(rows).map(({ name }) => name);
const named = (...rows: string[]) => rowsOf(rows).map(({ name, section }) => [name, section]);

describe("a measure's row", () => {
  it("has a name beside a figure, a marker or a reference", () => {
    expect(names("1 | Visits | 90% | 91% | 92%", "2 | Plans |  | TBC | ", "3 | Reviews |  |  | ")).toEqual([
      "Visits",
      "Plans",
    ]);
    expect(names("1.1 | Visits | 90% | 91% | 92%", "KPI 3 | Reviews |  |  | ")).toEqual([
      "Visits",
      "Reviews",
    ]);
  });

  it("is none where it is empty, has no name, or says nothing but who is asked", () => {
    expect(names("1.1 | Visits | 90% | 91% | 92%", " |  |  |  | ", " |  | 90% | 91% | 92%")).toEqual([
      "Visits",
    ]);
  });

  it("knows the row beside it that has a role", () => {
    const beside = [{ role: "target", row: 4, label: "Target" }] as const;
    expect([
      besideRow({ beside }, "target"),
      besideRow({ beside }, "tolerance"),
      besideRow({}, "target"),
    ]).toEqual([4, undefined, undefined]);
  });
});

describe("a text alone", () => {
  it("heads the measures below it, until the next", () => {
    expect(
      named(
        "Front door |  |  |  | ",
        "1.1 | Visits | 90% | 91% | 92%",
        "1.2 | Plans | 90% | 91% | 92%",
        " | Care |  |  | ",
        "2.1 | Reviews | 90% | 91% | 92%",
      ),
    ).toEqual([
      ["Visits", "Front door"],
      ["Plans", "Front door"],
      ["Reviews", "Care"],
    ]);
  });

  it("goes on with the name above it where it begins midway, or that name wants more", () => {
    expect(names("1.1 | % of visits | 90% | 91% | 92%", " | made in time |  |  | ")).toEqual([
      "% of visits made in time",
    ]);
    expect(names("1.1 | % of visits | 90% | 91% | 92%", " | (in 45 days) |  |  | ")).toEqual([
      "% of visits (in 45 days)",
    ]);
    expect(names("1.1 | % of visits within | 90% | 91% | 92%", " | 45 days |  |  | ")).toEqual([
      "% of visits within 45 days",
    ]);
    expect(names("1.1 | % of visits (all | 90% | 91% | 92%", " | Teams) |  |  | ")).toEqual([
      "% of visits (all Teams)",
    ]);
    // Neither: a section, or a note below the last measure.
    expect(names("1.1 | % of visits | 90% | 91% | 92%", " | Made in time |  |  | ")).toEqual(["% of visits"]);
    // In another column, or a row further down, it is no part of the name.
    expect(names("1.1 | % of visits | 90% | 91% | 92%", "made in time |  |  |  | ")).toEqual(["% of visits"]);
    expect(names("1.1 | % of visits | 90% | 91% | 92%", " |  |  |  | ", " | made in time |  |  | ")).toEqual([
      "% of visits",
    ]);
  });

  it("is the beginning of the name right below it", () => {
    expect(named(" | Number of children with |  |  | ", "1.1 | Three placements | 10 | 11 | 12")).toEqual([
      ["Number of children with Three placements", null],
    ]);
    expect(named(" | Number of children |  |  | ", "1.1 | who moved | 10 | 11 | 12")).toEqual([
      ["Number of children who moved", null],
    ]);
    expect(
      named(" | Number of children with |  |  | ", " |  |  |  | ", "1.1 | Three placements | 10 | 11 | 12"),
    ).toEqual([["Three placements", "Number of children with"]]);
  });
});

describe("rows of a measure's marks", () => {
  it("stand beside it where they are targets, limits or parts; of other things only over time", () => {
    const rows = [
      " | % of visits |  | 91% | 92%",
      " | Target |  | 90% | 90%",
      " | England |  | 80% | 81%",
      " | Status |  | Green | Red",
    ];
    expect(rowsOf(rows).map(({ name, beside }) => [name, beside?.map(({ role }) => role)])).toEqual([
      ["% of visits", ["target", "benchmark"]],
      ["Status", undefined],
    ]);
    expect(
      rowsOf(rows, { overTime: true }).map(({ beside }) =>
        beside?.map(({ role, row, label }) => [role, row, label]),
      ),
    ).toEqual([
      [
        ["target", 2, "Target"],
        ["benchmark", 3, "England"],
        ["status", 4, "Status"],
      ],
    ]);
  });

  it("may stand before the first measure, and are then of it alone", () => {
    const rows = rowsOf([
      " | Target |  | 90% | 90%",
      " | % of visits |  | 91% | 92%",
      " | % of plans |  | 81% | 82%",
    ]);
    expect(rows.map(({ name, beside }) => [name, beside?.length])).toEqual([
      ["% of visits", 1],
      ["% of plans", undefined],
    ]);
  });

  it("may say the measure's name again", () => {
    const [row] = rowsOf([
      " | % of visits |  | 91% | 92%",
      " | Target – % of visits |  | 90% | 90%",
      " | % OF VISITS: target |  | 90% | 90%",
    ]);
    expect(row?.beside?.map(({ role }) => role)).toEqual(["target", "target"]);
  });

  it("may have their name alone while nothing is worked out yet, over time", () => {
    const limits = [" | % of visits |  | 91% | 92%", " | Upper limit |  |  | "];
    expect(rowsOf(limits, { overTime: true }).map(({ beside }) => beside?.length)).toEqual([1]);
    // `Target` alone is the heading of what follows.
    const heading = [" | % of visits |  | 91% | 92%", " | Target |  |  | ", " | % of plans |  | 81% | 82%"];
    expect(rowsOf(heading, { overTime: true }).map(({ name, section }) => [name, section])).toEqual([
      ["% of visits", null],
      ["% of plans", "Target"],
    ]);
  });
});

describe("measures of several rows", () => {
  const roles: Role[] = ["measure", "ignored", "actual", "actual"];
  const headings = "Measure | Row | Apr-24 | May-24";

  it("are their own rows, with those that they are judged by beside them", () => {
    const rows = rowsOf(
      [
        "% of visits | Actual | 91% | 92%",
        " | Target | 90% | 90%",
        "% of plans | Actual | 81% | 82%",
        " | Target | 80% | 80%",
      ],
      { roles, headings },
    );
    expect(rows.map(({ name, beside }) => [name, beside?.map(({ role }) => role)])).toEqual([
      ["% of visits", ["target"]],
      ["% of plans", ["target"]],
    ]);
  });

  it("in two units are two measures, which carry the name that stands once", () => {
    const rows = rowsOf(
      [
        "Referrals | Number | 387 | 392",
        " | Rate per 10,000 | 316 | 320",
        "Contacts | Number | 900 | 910",
        " | Rate per 10,000 | 735 | 743",
      ],
      { roles, headings },
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "Referrals",
      "Referrals (Rate per 10,000)",
      "Contacts",
      "Contacts (Rate per 10,000)",
    ]);
  });
});

it("a table that is repeated for its sections takes the title above its first headings", () => {
  const headings = "Measure | Target | Apr-24 | May-24";
  const view = viewOfRows(
    "Front door |  |  | ",
    headings,
    "% of visits | 90% | 91% | 92%",
    "Care |  |  | ",
    headings,
    "% of reviews | 90% | 91% | 92%",
  );
  const [table] = findTables(view);
  const rows = table ? findMeasureRows(view, table, ["measure", "target", "actual", "actual"]) : [];
  expect(rows.map(({ name, section }) => [name, section])).toEqual([
    ["% of visits", "Front door"],
    ["% of reviews", "Care"],
  ]);
});

it("tells rows of one name apart by the column that says what each is of", () => {
  const { scorecard } = lookAtRows(
    [
      ["Indicator", "Phase", "Apr-24", "May-24", "Target"],
      ["Attendance", "Primary", "94.0%", "94.4%", "95%"],
      ["", "Secondary", "91.0%", "90.8%", "92%"],
      ["Suspensions", "All", "1,420", "1,502", ""],
      ["Reoffending", "% of the cohort", "28.6%", "27.9%", "30%"],
      ["", "Rate per 100,000 of those aged 10-17", "122", "119", "125"],
    ],
    { asText: [] },
  );
  expect(scorecard.measures.map(({ name }) => name)).toEqual([
    "Attendance (Primary)",
    "Attendance (Secondary)",
    "Suspensions",
    "Reoffending (% of the cohort)",
    "Reoffending (Rate per 100,000 of those aged 10-17)",
  ]);
});

it("takes a whole number beside a title for a section, also where Excel holds it as a number", () => {
  const { scorecard } = lookAtRows(
    [
      ["No.", "Measure", "Target", "Apr-24", "May-24"],
      ["1", "Audits", "", "", ""],
      ["1.1", "% of audits graded good", "70%", "61%", "63%"],
      ["2", "Supervision", "", "", ""],
      ["2.1", "% of staff supervised monthly", "95%", "88%", "90%"],
    ],
    { asText: [] },
  );
  expect(scorecard.measures.map(({ name, section }) => [name, section])).toEqual([
    ["% of audits graded good", "1 Audits"],
    ["% of staff supervised monthly", "2 Supervision"],
  ]);
});

it("takes rows of targets, numerators and denominators for parts of the measure above them", () => {
  const { scorecard } = lookAtRows(
    [
      ["Measure", "Apr-24", "May-24", "Jun-24"],
      ["% of reviews in time", "88%", "87%", ""],
      ["Target", "90%", "90%", "92%"],
      ["Numerator", "756", "748", "770"],
      ["Denominator", "861", "855", ""],
      ["% of visits in time", "85%", "86%", "86%"],
      ["Target", "90%", "90%", "92%"],
    ],
    { asText: [] },
  );
  const [reviews, visits] = scorecard.measures;
  expect(scorecard.measures.map(({ name }) => name)).toEqual(["% of reviews in time", "% of visits in time"]);
  expect(reviews?.target?.value).toMatchObject({ number: 0.9 });
  // June's denominator is blank, so that its share cannot be worked out.
  const parts = reviews?.actuals.map((actual) => actual.parts);
  expect(parts).toMatchObject([
    { numerator: { content: 756 }, denominator: { content: 861 } },
    { numerator: { content: 748 }, denominator: { content: 855 } },
    undefined,
  ]);
  expect(visits?.actuals.every((actual) => actual.parts === undefined)).toBe(true);
});
