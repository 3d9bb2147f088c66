import { expect, it } from "vitest";
import { formatPeriod } from "../../core/periods/namePeriod";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const look = (...months: string[]) =>
  lookAtRows(
    [
      ["Reference", "Measure", "Target", ...months, "Trend"],
      ["6.3", "% of visits in time", "90%", ...months.map(() => "88%"), "↑"],
      ["6.4", "% of reviews in time", "90%", ...months.map(() => "91%"), "↑"],
    ],
    { asText: [0] },
  );
const said = (...months: string[]) =>
  look(...months).findings.flatMap(({ check, severity, message }) =>
    check === "period-unread" ? [[severity, message]] : [],
  );
const latest = (...months: string[]): string | null => {
  const [first] = look(...months).judgements;
  return first?.latest?.period ? formatPeriod(first.latest.period) : null;
};

it.each([
  ["Setp-24", "Sep-24"],
  ["Septembr 2024", "Sep-24"],
  ["Sep-2O24", "Sep-24"],
  ["Sep-241", "Sep-24"],
  ["Sept", "Sep-24"],
  ["09-24", "Sep-24"],
  ["P6", "Sep-24"],
  ["Month 6", "Sep-24"],
  ["Sept MTD", "Sep-24"],
])("reads %s behind Aug-24 as %s, and says so in a note", (heading, period) => {
  expect(said("Jun-24", "Jul-24", "Aug-24", heading)).toEqual([
    ["note", `“${heading}” is read as ${period}.`],
  ]);
  expect(latest("Jun-24", "Jul-24", "Aug-24", heading)).toBe("2024-09");
});

it.each(["Jum-24", "Xyz 24", "Setp-42", "Mnth 24", "Sep 42", "P9", "Q3", "1-15 Sep"])(
  "cannot tell which period %s is, judges nothing as the latest, and says only that",
  (heading) => {
    const { judgements, changes, findings } = look("Jun-24", "Jul-24", "Aug-24", heading);
    expect(said("Jun-24", "Jul-24", "Aug-24", heading)).toEqual([
      ["warning", `“${heading}” stands among the periods and looks like one, but which one cannot be told.`],
    ]);
    expect(judgements.map((one) => [one.latest, one.status.value])).toEqual([
      [null, "grey"],
      [null, "grey"],
    ]);
    expect(judgements[0]?.status.reason).toBe(
      `Grey: “${heading}” looks like the latest period, but which one cannot be told.`,
    );
    expect(changes).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== "note").map(({ check }) => check)).toEqual([
      "period-unread",
    ]);
  },
);

it("leaves out such a column in front of the first month, and judges the latest", () => {
  expect(said("Mray-24", "Jun-24", "Jul-24", "Aug-24")).toEqual([["note", "“Mray-24” is read as May-24."]]);
  expect(said("Xyz 24", "Jun-24", "Jul-24", "Aug-24")).toHaveLength(1);
  expect(latest("Xyz 24", "Jun-24", "Jul-24", "Aug-24")).toBe("2024-08");
});

it("shows the heading, what it was read as, and what follows", () => {
  const found = (...months: string[]) =>
    look(...months).findings.filter(({ check }) => check === "period-unread");
  expect(found("Jun-24", "Jul-24", "Aug-24", "Setp-24")).toMatchObject([
    {
      cells: [{ row: 0, column: 6 }],
      why: "That is the period which is due in its place among the others.",
      published: "Setp-24",
      expected: "Sep-24",
    },
  ]);
  expect(found("Jun-24", "Jul-24", "Aug-24", "Xyz 24")).toMatchObject([
    {
      why: "It may be the latest, so no value is judged as the latest until the heading is put right.",
      expected: null,
    },
  ]);
  expect(found("Xyz 24", "Jun-24", "Jul-24", "Aug-24")).toMatchObject([
    { cells: [{ row: 0, column: 3 }], why: "Its column is left out." },
  ]);
});

it("takes words that scorecards set behind their months for what they are", () => {
  for (const heading of [
    "YTD",
    "Average",
    "2024/25 Target",
    "Stat. neighbours 2023",
    "Q2 2024/25",
    "Rank 24",
  ])
    expect(said("Jun-24", "Jul-24", "Aug-24", heading)).toEqual([]);
});
