import { expect, it } from "vitest";
import { lookAtFormulas, saidBy } from "../../../../tests/support/formulaTable";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

it("finds a formula that reads a neighbour's month", () => {
  expect(saidBy(lookAtFormulas({ G3: "=Data!F12/Data!G13" }), "formula-wrong-cells")).toEqual([
    "G3 of 2.2 holds =Data!F12/Data!G13; as the months beside it it would be =Data!G12/Data!G13.",
  ]);
});

it("finds a formula that reads a neighbour's row, and is content without one", () => {
  expect(saidBy(lookAtFormulas({ I4: "=Data!I12/Data!I13" }), "formula-wrong-cells")).toHaveLength(1);
  expect(lookAtFormulas({}).filter(({ severity }) => severity !== "note")).toEqual([]);
});

it("finds a year to date that stops short of its data", () => {
  const look = (formula: string) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "YTD"],
        [
          "1.3",
          "Number of referrals",
          "400",
          "405",
          "387",
          "390",
          formula === "=SUM(D2:F2)" ? "1182" : "792",
        ],
        ["1.4", "% others", "90%", "88%", "50%", "50%", "50%"],
      ],
      { cells: { G2: { formula } } },
    ).findings;
  expect(saidBy(look("=SUM(D2:E2)"), "formula-wrong-cells")).toEqual([
    "The year to date of 1.3 takes in D2:E2, but the months of the year stand in D2:F2.",
  ]);
  expect(saidBy(look("=SUM(D2:F2)"), "formula-wrong-cells")).toEqual([]);
});

const yearToDate = (formula: string, headings = ["Apr-24", "May-24", "Jun-24"]) =>
  lookAtRows(
    [
      ["Reference", "Measure", "Target", ...headings, "2024/25 YTD"],
      ["1.3", "Number of referrals", "400", "405", "387", "390", "792"],
      ["1.4", "% others", "90%", "88%", "50%", "50%", "50%"],
    ],
    { cells: { G2: { formula } } },
  ).findings.filter(({ check }) => check === "formula-wrong-cells");

it("shows the months of the year, and repairs the range as it was written", () => {
  expect(yearToDate("=SUM(D2:E2)")).toMatchObject([
    {
      cells: [3, 4, 5].reduce((all, column) => [...all, { row: 1, column }], [{ row: 1, column: 6 }]),
      why: "=SUM(D2:E2) leaves out months that have a value.",
      published: "=SUM(D2:E2)",
      expected: "D2:F2",
      repair: [{ before: "=SUM(D2:E2)", after: "=SUM(D2:F2)" }],
    },
  ]);
  expect(yearToDate("=SUM($E$2:$F$2)")[0]?.repair).toMatchObject([{ after: "=SUM($D$2:$F$2)" }]);
  expect(yearToDate("=average(e2:e2)")[0]?.repair).toMatchObject([{ after: "=average(D2:F2)" }]);
});

it("leaves ranges of other rows, beyond the months, and of months of another year", () => {
  for (const formula of [
    "=SUM(D3:E3)",
    "=SUM(D2:E3)",
    "=SUM(D3:E2)",
    "=SUM(C2:E2)",
    "=SUM(D2:G2)",
    "=SUM(D2:E2)+F2",
    "=SUM(D2:F2)",
  ])
    expect(yearToDate(formula)).toEqual([]);
  expect(yearToDate("=SUM(E2:F2)", ["Mar-24", "Apr-24", "May-24"])).toEqual([]);
});

it("repairs a formula that reads a neighbour's month", () => {
  const found = lookAtFormulas({ G3: "=Data!F12/Data!G13" }).filter(
    ({ check }) => check === "formula-wrong-cells",
  );
  const why =
    "=Data!F12/Data!G13 does what its neighbours' formulas do, but with other cells than =Data!G12/Data!G13.";
  expect(found).toMatchObject([
    {
      cells: [{ row: 2, column: 6 }],
      why,
      published: "=Data!F12/Data!G13",
      expected: "=Data!G12/Data!G13",
      repair: [{ kind: "formula", before: "=Data!F12/Data!G13", after: "=Data!G12/Data!G13", reason: why }],
    },
  ]);
});

it("asks for the months of the year up to the latest that have a figure", () => {
  const look = (formula: string, headings: string[], values: string[], ytd = "2024/25 YTD") =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", ...headings, ytd],
        ["1.3", "Number of referrals", "400", ...values, "792"],
        ["1.4", "% others", "90%", ...values.map((value) => (value === "" ? "" : "50%")), "50%"],
      ],
      { cells: { [`${"DEFGHI".charAt(headings.length)}2`]: { formula } } },
    ).findings.filter(({ check }) => check === "formula-wrong-cells");
  const [quarter, half] = [
    ["Apr-24", "May-24", "Jun-24"],
    ["Apr-24", "May-24", "Jun-24", "Jul-24"],
  ];
  // July is laid out ahead and empty.
  expect(look("=SUM(D2:F2)", half, ["405", "387", "390", ""])).toEqual([]);
  expect(look("=SUM(D2:E2)", half, ["405", "387", "390", ""])[0]?.expected).toBe("D2:F2");
  // March is of the year before; the outturn of that year is no month.
  expect(look("=SUM(E2:F2)", ["Mar-24", "Apr-24", "May-24"], ["390", "405", "387"])).toEqual([]);
  expect(look("=SUM(D2:F2)", ["Mar-24", "Apr-24", "May-24"], ["390", "405", "387"])[0]?.repair).toMatchObject(
    [{ after: "=SUM(E2:F2)" }],
  );
  expect(look("=SUM(E2:F2)", ["2023/24", "Apr-24", "May-24"], ["4645", "405", "387"])).toEqual([]);
  // What the year before adds up to is not asked of this year's months.
  expect(look("=SUM(D2:E2)", quarter, ["405", "387", "390"], "2023/24 YTD")).toEqual([]);
});

it("leaves a formula that is worked out otherwise to the check for those", () => {
  expect(saidBy(lookAtFormulas({ G3: "=Data!G12/SUM(Data!G13,1)" }), "formula-wrong-cells")).toEqual([]);
});

it("finds a sum that was not begun anew in April, where its heading names the year", () => {
  const look = (ytd: string, headings = ["Feb-24", "Mar-24", "Apr-24", "May-24"], formula = "=SUM(D2:G2)") =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", ...headings, ytd],
        ["1.3", "Number of referrals", "400", "390", "405", "387", "391", "1573"],
        ["1.4", "% others", "90%", "50%", "50%", "50%", "50%", "50%"],
      ],
      { cells: { H2: { formula } } },
    ).findings.flatMap(({ check, message, why }) =>
      check === "formula-wrong-cells" ? [[message, why]] : [],
    );
  expect(look("2024/25 YTD")).toEqual([
    [
      "The year to date of 1.3 takes in D2:G2, but the months of the year stand in F2:G2.",
      "=SUM(D2:G2) takes in months of the year before.",
    ],
  ]);
  expect(look("YTD")).toEqual([]);
  // Months that run backwards: the year's stand in D and E.
  expect(look("2024/25 YTD", ["May-24", "Apr-24", "Mar-24", "Feb-24"], "=SUM(D2:E2)")).toEqual([]);
  expect(look("2024/25 YTD", ["May-24", "Apr-24", "Mar-24", "Feb-24"], "=SUM(D2:D2)")).toEqual([
    [
      "The year to date of 1.3 takes in D2:D2, but the months of the year stand in D2:E2.",
      "=SUM(D2:D2) leaves out months that have a value.",
    ],
  ]);
});

it("reads a range that was written from its end", () => {
  expect(yearToDate("=SUM(F2:D2)")).toEqual([]);
  expect(yearToDate("=SUM(F2:E2)")).toMatchObject([
    {
      message: "The year to date of 1.3 takes in F2:E2, but the months of the year stand in D2:F2.",
      repair: [{ after: "=SUM(D2:F2)" }],
    },
  ]);
});

it("asks for no month without a figure, though it stands before others", () => {
  const found = (april: string) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "2024/25 YTD"],
        ["1.3", "Number of referrals", "400", april, "387", "390", "777"],
        ["1.4", "% others", "90%", "88%", "50%", "50%", "50%"],
      ],
      { cells: { G2: { formula: "=SUM(E2:F2)" } } },
    ).findings.flatMap(({ check, expected }) => (check === "formula-wrong-cells" ? [expected] : []));
  expect(found("405")).toEqual(["D2:F2"]);
  for (const none of ["", "n/a"]) expect(found(none), none).toEqual([]);
});

it("repairs a range beyond column Z", () => {
  const months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
  const headings = [22, 23, 24].flatMap((year) =>
    months.map((month, at) => `${month}-${String(at < 9 ? year : year + 1)}`),
  );
  // From April 2022 in D to July 2024 in AE, of which April 2024 stands in AB; the year to date is in AF.
  const upToJuly = headings.slice(0, 28);
  const formulas = { [`${String.fromCharCode("A".charCodeAt(0) + 31)}2`]: { formula: "=SUM($AB$2:AD2)" } };
  const found = lookAtRows(
    [
      ["Reference", "Measure", "Target", ...upToJuly, "2024/25 YTD"],
      ["1.3", "Number of referrals", "400", ...upToJuly.map(() => "400"), "1200"],
      ["1.4", "% others", "90%", ...upToJuly.map(() => "50%"), "50%"],
    ],
    { cells: formulas },
  ).findings.filter(({ check }) => check === "formula-wrong-cells");
  expect(found).toMatchObject([{ expected: "AB2:AE2", repair: [{ after: "=SUM($AB$2:AE2)" }] }]);
});

it("takes a whole year's figure beside the months for none of them", () => {
  const found = (formula: string) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "2023/24", "Apr-24", "May-24", "2024/25 YTD"],
        ["1.3", "Number of referrals", "400", "4645", "405", "387", "792"],
        ["1.4", "% others", "90%", "50%", "50%", "50%", "50%"],
      ],
      { cells: { G2: { formula } } },
    ).findings.flatMap(({ check, why }) => (check === "formula-wrong-cells" ? [why] : []));
  expect(found("=SUM(E2:F2)")).toEqual([]);
  expect(found("=SUM(D2:F2)")).toEqual(["=SUM(D2:F2) takes in months of the year before."]);
});
