import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS, noSheetSettings, type Settings } from "../../model/settings";
import { ALONE } from "../run/subject";
import { statusDisagrees } from "./statusDisagrees";

const rows = (word: string, tolerance = "80%") => [
  ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24", "RAG"],
  ["6.3", "% of visits in time", tolerance, "90%", "88%", "75%", word],
  ["6.4", "% of reviews in time", "80%", "90%", "88%", "95%", "Green"],
  ["6.5", "% of plans in time", "80%", "90%", "88%", "85%", "Amber"],
];
const said = (word: string, tolerance?: string, fills?: Record<string, string>) =>
  lookAtRows(rows(word, tolerance), { fills }).findings.flatMap(({ check, message }) =>
    check === "status-disagrees" ? [message] : [],
  );

it("finds a word that target and tolerance contradict", () => {
  expect(said("Green")).toEqual([
    "The status of 6.3 says Green. Red: 75% is below the target of 90% and below the tolerance of 80% (higher is better).",
  ]);
  expect(said("Amber")).toHaveLength(1);
  expect(said("Red")).toEqual([]);
});

it("takes amber for a miss where no tolerance says how far it reaches", () => {
  expect(said("Amber", "")).toEqual([]);
  expect(said("Green", "")).toHaveLength(1);
});

it("says nothing where the sheet says that it does not rate", () => {
  expect(said("Grey")).toEqual([]);
  expect(said("")).toEqual([]);
});

it("reads the colour of the latest value where there is no word", () => {
  const plain = rows("").map((row) => row.slice(0, 6));
  const look = (fill: string) =>
    lookAtRows(plain, { fills: { F2: fill, F3: "#00B050", F4: "#FFC000" } }).findings.filter(
      ({ check }) => check === "status-disagrees",
    );
  expect(look("#00B050").map(({ message }) => message)).toEqual([
    "6.3 is coloured green. Red: 75% is below the target of 90% and below the tolerance of 80% (higher is better).",
  ]);
  expect(look("#FF0000")).toEqual([]);
  expect(look("#DDEBF7")).toEqual([]);
});

const ofCheck = (options: Parameters<typeof lookAtRows>[1], table = rows("Green")) =>
  lookAtRows(table, options).findings.filter(({ check }) => check === "status-disagrees");

it("leaves alone what the analyst chose to keep, for that month only", () => {
  const { measure } = lookAtRows(rows("Green")).judged("6.3");
  const kept = (period: string): Settings => ({
    ...NO_SETTINGS,
    kept: [{ measureKey: measure.key, group: "statuses", period, reason: "As agreed with the board." }],
  });
  expect(ofCheck({ settings: kept("2024-06") })).toEqual([]);
  expect(ofCheck({ settings: kept("2024-03") })).toHaveLength(1);
});

it("takes the analyst's band for how far amber reaches, for the year to date too", () => {
  const banded = (size: number): Settings => ({
    ...NO_SETTINGS,
    sheets: [{ ...noSheetSettings("{1}", "Scorecard"), band: { kind: "percent", size } }],
  });
  // 20% below 90% is 72%, 10% below is 81%: 75% is amber by the one and red by the other.
  const untold = rows("Amber", "");
  expect(ofCheck({ settings: banded(20) }, untold)).toEqual([]);
  expect(ofCheck({ settings: banded(10) }, untold)).toHaveLength(1);
  const ofYear = untold.map((row, at) => [...row, at === 0 ? "YTD 2024/25" : "82%"]);
  expect(ofCheck({ settings: banded(10) }, ofYear)).toEqual([]);
});

it("leaves a status that is right once target and tolerance are exchanged, which another check says", () => {
  const exchanged = (status: string) =>
    lookAtRows([
      ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24", "RAG"],
      ["6.3", "% of visits in time", "95%", "85%", "88%", "87%", status],
      ["6.4", "% of reviews in time", "85%", "95%", "88%", "97%", "Green"],
    ]).findings.map(({ check }) => check);
  expect(exchanged("Amber")).toEqual(["tolerance-inverted"]);
  expect(exchanged("Red")).toEqual(["tolerance-inverted", "status-disagrees"]);
});

it("lets amber miss a target whose tolerance is the target itself, and not where lower is better and it is met", () => {
  const low = (tolerance: string, value: string, word: string) =>
    lookAtRows([
      ["Reference", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24", "RAG"],
      ["6.3", "% of visits overdue", "Low", tolerance, "10%", "12%", value, word],
      ["6.4", "% of reviews overdue", "Low", "20%", "10%", "12%", "9%", "Green"],
    ]).findings.filter(({ check }) => check === "status-disagrees");
  expect(low("10%", "14%", "Amber")).toEqual([]);
  expect(low("10%", "9%", "Amber")).toHaveLength(1);
  expect(low("12%", "14%", "Amber")).toMatchObject([
    {
      published: "amber",
      expected: "red",
      why: expect.stringMatching(
        /Red: 14% is above the target of 10% and above the tolerance of 12% \(lower is better\)\.$/,
      ) as string,
    },
  ]);
});

it("lets a status be of the year so far", () => {
  const ofYear = (year: string, word: string) =>
    ofCheck(
      {},
      rows(word).map((row, at) => [...row, at === 0 ? "YTD 2024/25" : year]),
    );
  expect(ofYear("92%", "Green")).toEqual([]);
  expect(ofYear("82%", "Green")).toHaveLength(1);
  expect(ofYear("", "Green")).toHaveLength(1);
});

it("lets no status be of the year before", () => {
  const withLastYear = rows("Green").map((row, at) => [...row, at === 0 ? "2023-24 YTD or latest" : "92%"]);
  expect(ofCheck({}, withLastYear)).toHaveLength(1);
});

it("takes one colour throughout for decoration", () => {
  const plain = rows("").map((row) => row.slice(0, 6));
  const fills = (other: string) => ({ F2: "#00B050", F3: "#00B050", F4: other });
  expect(ofCheck({ fills: fills("#00B050") }, plain)).toEqual([]);
  // With an amber one beside them, the green of 75% is a judgement.
  expect(ofCheck({ fills: fills("#FFC000") }, plain)).toHaveLength(1);
});

it("lets a status be that of the working where the value is rounded to the other side of the target", () => {
  // 179/199 is 89.95%, and 198/220 is 90% exactly.
  const found = (working: string) =>
    ofCheck(
      {},
      rows("Amber").map((row, at) => [
        ...row.map((cell, column) => (at === 1 && column === 5 ? "90%" : cell)),
        at === 0 ? "Working" : at === 1 ? working : "",
      ]),
    );
  expect(found("179/199")).toEqual([]);
  expect(found("198/220")).toHaveLength(1);
});

it("takes a status behind a quarter for that of the quarter or of the month that ends it", () => {
  const quarterly = (word: string) =>
    lookAtRows([
      ["Reference", "Measure", "Tolerance", "Target", "Apr-24", "May-24", "Jun-24", "Q1", "RAG"],
      ["6.3", "% of visits in time", "80%", "90%", "85%", "86%", "92%", "88%", word],
      ["6.4", "% of reviews in time", "80%", "90%", "88%", "91%", "95%", "91%", "Green"],
    ]).findings.filter(({ check }) => check === "status-disagrees").length;
  expect(["Amber", "Green", "Red"].map(quarterly)).toEqual([0, 0, 1]);
});

it("takes a quarter that ended earlier, and an earlier month, for no ground of a status", () => {
  const found = (word: string, quarter: string) =>
    lookAtRows([
      ["Reference", "Measure", "Tolerance", "Target", "Apr-24", "May-24", "Jun-24", "Q1", "Jul-24", "RAG"],
      ["6.3", "% of visits in time", "80%", "90%", "85%", "86%", "87%", quarter, "92%", word],
      ["6.4", "% of reviews in time", "80%", "90%", "88%", "91%", "95%", "91%", "95%", "Green"],
    ]).findings.filter(({ check }) => check === "status-disagrees").length;
  expect([found("Green", "88%"), found("Amber", "88%"), found("Amber", "93%")]).toEqual([0, 1, 1]);
});

it("names the cell of the status, then the value, the target and the tolerance", () => {
  const columns = (options: Parameters<typeof lookAtRows>[1], table: string[][]) =>
    ofCheck(options, table)[0]?.cells.map(({ row, column, is }) => `${is} ${row} ${column}`);
  expect(columns({}, rows("Green"))).toEqual([
    ...["fault 1 6", "comparedWith 1 5", "comparedWith 1 3", "comparedWith 1 2"],
  ]);
  // A colour lies on the value itself.
  const plain = rows("").map((row) => row.slice(0, 6));
  expect(columns({ fills: { F2: "#00B050", F3: "#00B050", F4: "#FFC000" } }, plain)).toEqual([
    ...["fault 1 5", "comparedWith 1 3", "comparedWith 1 2"],
  ]);
});

it("cannot tell where what says which way is good disagrees", () => {
  const { findings, unanswered } = lookAtRows([
    ["Reference", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24", "RAG"],
    ["6.3", "% of visits in time", "Low", "80%", "90%", "88%", "75%", "Amber"],
    ["6.4", "% of reviews in time", "High", "80%", "90%", "88%", "95%", "Green"],
  ]);
  expect(findings.map(({ check }) => check)).toEqual(["polarity-conflict"]);
  expect(unanswered).toContainEqual({
    check: "status-disagrees",
    measure: "% of visits in time",
    needs: "Agreement on which way is good: what the sheet says of it disagrees.",
  });
});

it("answers for each status that there is, and for none that cannot be judged", () => {
  const ask = (table: string[][], fills: Record<string, string> | null = null) => {
    const { scorecard, judgements } = lookAtRows(table);
    const appearance = fills && {
      ...{ sheetId: "{1}", row: 0, column: 0, ruled: [] },
      fills: table.map((row, at) =>
        row.map((_, column) => fills[`${"ABCDEFG".charAt(column)}${at + 1}`] ?? null),
      ),
    };
    const answers = statusDisagrees.askAll({ ...ALONE, scorecard, judgements, appearance });
    return answers.map((one) => [one.answer, "among" in one ? one.among?.cells : undefined]);
  };
  // Words bear each other out within their column, colours among the latest values.
  const fine = ["fine", "6"];
  const coloured = ["fine", "latest"];
  expect(ask(rows("Red"))).toEqual([fine, fine, fine]);
  // Without a target 75% is neither met nor missed.
  const untargeted = rows("Green").map((row, at) =>
    at === 1 ? [...row.slice(0, 2), "", "", ...row.slice(4)] : row,
  );
  expect(ask(untargeted)).toEqual([fine, fine]);
  const plain = rows("").map((row) => row.slice(0, 6));
  expect(ask(plain)).toEqual([]);
  expect(ask(plain, { F2: "#FF0000", F3: "#00B050" })).toEqual([coloured, coloured]);
  // One colour is a decoration, also where some rows have none.
  expect(ask(plain, { F2: "#00B050", F3: "#00B050" })).toEqual([]);
});

it("leaves a colour that is kept by the month of its value, and a word by the month of the sheet", () => {
  // 6.3 is counted every quarter, so that June is its latest value in July.
  const found = (word: string, period: string) => {
    const table = [
      ["Ref", "Measure", "Tolerance", "Target", "Mar-24", "Apr-24", "May-24", "Jun-24", "Jul-24", "RAG"],
      ["6.3", "% of visits in time", "80%", "90%", "88%", "", "", "75%", "", word],
      ["6.4", "% of reviews in time", "80%", "90%", "88%", "91%", "92%", "91%", "95%", word && "Green"],
      ["6.5", "% of plans in time", "80%", "90%", "88%", "91%", "92%", "91%", "85%", word && "Amber"],
    ].map((row) => (word === "" ? row.slice(0, 9) : row));
    const { measure } = lookAtRows(table).judged("6.3");
    const kept = [{ measureKey: measure.key, group: "statuses" as const, period, reason: "As agreed." }];
    const fills: Record<string, string> = word === "" ? { H2: "#00B050", I3: "#00B050", I4: "#FFC000" } : {};
    return ofCheck({ fills, settings: { ...NO_SETTINGS, kept } }, table).length;
  };
  expect([found("", "2024-06"), found("", "2024-07")]).toEqual([0, 1]);
  expect([found("Green", "2024-06"), found("Green", "2024-07")]).toEqual([1, 0]);
});

it("cannot tell of what lies within the tolerance where the scorecard uses no amber", () => {
  const rows = (...statuses: readonly string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Tolerance", "May-24", "Jun-24", "RAG"],
      ["1", "% of visits in time", "90%", "80%", "88%", "85%", statuses[0] ?? ""],
      ["2", "% of reviews in time", "90%", "80%", "88%", "82%", statuses[1] ?? ""],
      ["3", "% of plans in time", "90%", "80%", "88%", "70%", statuses[2] ?? ""],
    ]).findings.flatMap(({ check, reference }) => (check === "status-disagrees" ? [reference] : []));
  expect(rows("Green", "Green", "Red")).toEqual([]);
  expect(rows("Red", "Red", "Red")).toEqual([]);
  expect(rows("Green", "Amber", "Red")).toEqual(["1"]);
  // Two that contradict and one that does not: one note of both.
  expect(rows("Green", "Red", "Red")).toEqual([null]);
  expect(rows("Green", "Green", "Green")).toEqual(["3"]);
});

it.each([
  ["before it", [5, 6, 7]],
  ["beyond the month's own", [6, 5, 7]],
])(
  "holds a status of the year so far against the figure %s, and the month's against the month",
  (_, order) => {
    const look = (month: string, year: string) =>
      lookAtRows(
        rows(month, year).map((row) => [...row.slice(0, 5), ...order.map((at) => row[at] ?? "")]),
      ).findings.map(({ message }) => message);
    const rows = (month: string, year: string) => [
      ["Ref", "Measure", "Target", "May-24", "Jun-24", "Month RAG", "YTD", "YTD status"],
      ["1", "% of visits in time", "90%", "88%", "92%", month, "89%", year],
      ["2", "% of reviews in time", "90%", "88%", "85%", "Red", "91%", "Green"],
      ["3", "% of plans in time", "90%", "88%", "93%", "Green", "89%", "Red"],
      ["4", "% of checks in time", "90%", "88%", "85%", "Red", "92%", "Green"],
    ];
    expect(look("Green", "Red")).toEqual([]);
    expect(look("Red", "Red")).toEqual([
      "The status of 1 says Red. Green: 92% meets the target of 90% (higher is better).",
    ]);
    expect(look("Green", "Green")).toEqual([
      "The status of 1 says Green. Red: 89% is below the target of 90% (higher is better).",
    ]);
  },
);

it("takes statuses of earlier months that are right for bearing out how they are read", () => {
  const look = (...earlier: string[]) =>
    lookAtRows([
      ["Measure", "", "Apr-24", "May-24", "Jun-24", "Jul-24"],
      ["% of visits in time", "Actual", "88%", "91%", "85%", "92%"],
      ["", "Target", "90%", "90%", "90%", "90%"],
      ["", "RAG", ...earlier, "Red"],
      ["% of reviews in time", "Actual", "88%", "91%", "85%", "92%"],
      ["", "Target", "90%", "90%", "90%", "90%"],
      ["", "RAG", "", "", "", "Green"],
    ]).findings.flatMap(({ check, severity }) => (check === "status-disagrees" ? [severity] : []));
  expect(look("Red", "Green", "Red")).toEqual(["warning"]);
  expect(look("Green", "Red", "Green")).toEqual(["note"]);
});
