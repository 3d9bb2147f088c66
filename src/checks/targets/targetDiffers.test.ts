import { describe, expect, it } from "vitest";
import { recognise } from "../../recognise/recognise";
import { gridOf } from "../../../tests/support/gridOf";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { targetDiffers } from "./targetDiffers";

const page = (target: string, month = "Jun-24") => [
  ["Reference", "Measure", "Tolerance", "Target", "May-24", month],
  ["6.3", "% of visits in time", "80%", target, "88%", "89%"],
  ["6.4", "% of reviews in time", "80%", "90%", "88%", "89%"],
];
const look = (headline: string[][]) => {
  const others = recognise([{ ...gridOf(headline, { asText: [0], sheet: "Headlines" }), sheetId: "{2}" }]);
  return lookAtRows(page("95%"), { others }).findings.flatMap(({ check, message }) =>
    check === "target-differs" ? [message] : [],
  );
};

it("finds a target that another page states otherwise", () => {
  expect(look(page("90%"))).toEqual(["The target of 6.3 is 95% here, but 90% on the sheet Headlines."]);
});

it("takes a tolerance for one where both pages have a target", () => {
  const tolerance = (target: string) =>
    look(page(target).map((row) => row.map((cell) => (cell === "80%" ? "70%" : cell))));
  expect(tolerance("95%")).toEqual([
    "The tolerance of 6.3 is 80% here, but 70% on the sheet Headlines.",
    "The tolerance of 6.4 is 80% here, but 70% on the sheet Headlines.",
  ]);
  expect(tolerance("")).toEqual(["The tolerance of 6.4 is 80% here, but 70% on the sheet Headlines."]);
});

it("is content where they agree, and lets targets change with the year", () => {
  expect(look(page("95%"))).toEqual([]);
  expect(look(page("90%", "Jun-25"))).toEqual([]);
});

it("shows both cells and both targets, of whole names without regard to signs and capitals", () => {
  const found = (headline: string[][], sheetId = "{2}") => {
    const others = recognise([{ ...gridOf(headline, { asText: [0], sheet: "Headlines" }), sheetId }]);
    return lookAtRows(page("95%"), { others }).findings.filter(({ check }) => check === "target-differs");
  };
  expect(found(page("90%"))).toMatchObject([
    {
      cells: [
        { sheetId: "{1}", row: 1, column: 3 },
        { sheetId: "{2}", row: 1, column: 3 },
      ],
      published: 0.95,
      expected: 0.9,
      why: "“% of visits in time” stands on both sheets, in the same financial year.",
    },
  ]);
  const renamed = (name: string) =>
    page("90%").map((row) => row.map((cell) => (cell === "% of visits in time" ? name : cell)));
  expect(found(renamed("% of Visits – in time"))).toHaveLength(1);
  expect(found(renamed("% of visits in time (all)"))).toEqual([]);
  expect(found(page(""))).toEqual([]);
  expect(found(page("90%"), "{1}")).toEqual([]);
});

describe("a measure that the headline list calls by another name", () => {
  const SCORECARD = [
    ["Ref", "Measure", "Tolerance", "Target", "Nov-24", "Dec-24", "Jan-25"],
    ["6.5", "% of children under 13 in residential care", "2%", "2%", "7%", "8%", "9%"],
    ["6.7", "% of children in care in the same placement for 2+ years", "TBC", "TBC", "71%", "70%", "72%"],
    ["8.4", "% of children with an up to date supervision", "90%", "95%", "87.6%", "80.3%", "79.9%"],
    ["8.5", "% of children with an up to date plan", "90%", "95%", "88.6%", "81.3%", "78.9%"],
  ];
  const list = (...rows: string[][]) =>
    recognise([
      {
        ...gridOf([["KPI", "Measure", "Target", "Tolerance", "Dec-24", "Jan-25"], ...rows], {
          asText: [0],
          sheet: "KPI list",
        }),
        sheetId: "{2}",
      },
    ]);
  const OTHER = ["KPI 9", "% of audits rated good", "50%", "40%", "11%", "8%"];
  const differing = (...rows: string[][]) =>
    lookAtRows(SCORECARD, { others: list(OTHER, ...rows) }).findings.flatMap(
      ({ check, severity, message, why }) => (check === "target-differs" ? [{ severity, message, why }] : []),
    );

  it("is known by its figures and most of its words, though shown with fewer decimals", () => {
    const supervision = [
      "KPI 15",
      "% of children with supervision in timescales",
      "90%",
      "85%",
      "80%",
      "80%",
    ];
    expect(differing(supervision)).toMatchObject([
      {
        severity: "warning",
        message: "The target of 8.4 is 95% here, but 90% for KPI 15 on the sheet KPI list.",
        why: expect.stringContaining("have the same figures in every month") as string,
      },
      { message: "The tolerance of 8.4 is 90% here, but 85% for KPI 15 on the sheet KPI list." },
    ]);
    expect(differing([...supervision.slice(0, 5), "81%"])).toEqual([]);
    expect(differing(["KPI 15", "% of contacts answered", "90%", "85%", "80%", "80%"])).toEqual([]);
  });

  it("has a target here that is still to come: a note", () => {
    expect(
      differing([
        "KPI 7",
        "% of children in care in the same placement for 2+ years",
        "75%",
        "",
        "70%",
        "72%",
      ]),
    ).toMatchObject([
      {
        severity: "note",
        message: "The target of 6.7 is TBC here, but 75% for KPI 7 on the sheet KPI list.",
      },
    ]);
  });
});

it("names a pair once, on the page with more measures", () => {
  const long = page("95%").concat([["6.5", "% of plans in time", "80%", "90%", "88%", "89%"]]);
  const pages = recognise([gridOf(long), { ...gridOf(page("90%"), { sheet: "Headlines" }), sheetId: "{2}" }]);
  const said = (own: string[][], others: typeof pages) =>
    lookAtRows(own, { others }).findings.filter(({ check }) => check === "target-differs").length;
  const [first, second] = pages;
  expect(said(long, second ? [second] : [])).toBe(1);
  expect(said(page("90%"), first ? [{ ...first, sheetId: "{2}" }] : [])).toBe(0);
});

it.each([
  ["Year-end target", []],
  ["Target to date", []],
  ["Phased target", []],
  ["Target 2024/25", ["The target of 6.3 is 95% here, but 90% on the sheet Headlines."]],
])("takes the %s for what its heading says", (heading, said) => {
  const headline = page("90%").map((row) => row.map((cell) => (cell === "Target" ? heading : cell)));
  expect(look(headline)).toEqual(said);
});

it("lets one of two pages of the same length speak, and no table beside another on its sheet", () => {
  const said = (sheetId: string, rows: string[][]) => {
    const others = recognise([{ ...gridOf(rows, { asText: [0], sheet: "Headlines" }), sheetId }]);
    return lookAtRows(page("95%"), { others }).findings.filter(({ check }) => check === "target-differs")
      .length;
  };
  // The page itself is {1}.
  expect([said("{2}", page("90%")), said("{0}", page("90%"))]).toEqual([1, 0]);
  const shorter = [...page("90%").slice(0, 2)];
  expect([said("{2}", shorter), said("{1}", shorter)]).toEqual([1, 0]);
});

it("compares with a page that no month dates", () => {
  const [other] = recognise([
    { ...gridOf(page("90%"), { asText: [0], sheet: "Headlines" }), sheetId: "{2}" },
  ]);
  const others = other ? [{ ...other, latest: null }] : [];
  const { findings } = lookAtRows(page("95%"), { others });
  expect(findings.filter(({ check }) => check === "target-differs")).toHaveLength(1);
});

it("notes a target that is still to come there, and passes over one that is blank here", () => {
  const differing = (here: string, there: string) => {
    const others = recognise([
      { ...gridOf(page(there), { asText: [0], sheet: "Headlines" }), sheetId: "{2}" },
    ]);
    return lookAtRows(page(here), { others }).findings.filter(({ check }) => check === "target-differs");
  };
  expect(differing("95%", "TBC")).toMatchObject([
    {
      severity: "note",
      message: "The target of 6.3 is 95% here, but TBC on the sheet Headlines.",
      published: 0.95,
      expected: "TBC",
    },
  ]);
  expect(differing("", "90%")).toEqual([]);
});

it("has nothing to compare without another page", () => {
  const { scorecard, judgements } = lookAtRows(page("95%"));
  expect(targetDiffers.askAll({ ...ALONE, scorecard, judgements })).toEqual([]);
});
