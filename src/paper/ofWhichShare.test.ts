import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Measure", "Polarity", "Target", "2023-24", "Q1", "Q2", "Q3", "Numerator", "Denominator", "England"],
    ["Care leavers aged 18-21", "", "", "131", "136", "140", "141", "", "", ""],
    ["% of care leavers EET", "High", "60%", "49%", "52%", "54%", "56%", "79", "141", "54%"],
    ["% of care leavers with a health passport", "High", "75%", "38%", "47%", "55%", "61%", "86", "141", ""],
    [
      "% of return home interviews within 72 hours",
      "High",
      "80%",
      "58%",
      "61%",
      "60%",
      "71%",
      "161",
      "227",
      "",
    ],
    ["% of return home interviews declined", "Low", "15%", "24%", "22%", "21%", "17%", "39", "227", ""],
    ["Missing episodes from home", "", "", "402", "96", "110", "88", "", "", ""],
    ["Missing episodes from care", "", "", "618", "150", "171", "139", "", "", ""],
    ["% attendance of children in care", "High", "93%", "90.2%", "91.0%", "90.8%", "91.4%", "", "", "91.3%"],
    ["% of children in care with immunisations", "High", "90%", "84%", "85%", "86%", "88%", "", "", ""],
    ["% of CP plans open over 2 years", "Low", "2%", "4%", "4%", "3%", "2%", "11", "438", "4%"],
    ["Average duration of care proceedings (weeks)", "Low", "26", "47", "42", "41", "38", "", "", "41"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["141 care leavers are aged 18 to 21. 56% of them are in education, employment or training.", "56%", "57%"],
  ["Health passports are held by 61%, up from 55%.", "61%", "62%"],
  ["71% of return home interviews were within 72 hours. 17% were declined, down from 21%.", "17%", "18%"],
  ["Missing episodes fell, both from home (88, down 22) and from care (139, down 32).", "down 22", "down 23"],
  ["Attendance was 91.4%. It is 0.1 above England.", "0.1", "0.2"],
  ["2% of children have been on a plan for more than two years.", "2%", "5%"],
  ["Immunisations stand at 88%.", "88%", "89%"],
  [
    "54% were in education, employment or training in Q2, and it is above the national 54%.",
    "national 54%",
    "national 55%",
  ],
])("agrees, and is denied with another figure: %s", (text, figure, other) => {
  expect(new Set(said(text))).toEqual(new Set(["agrees"]));
  expect(said(text.replace(figure, other))).toContain("disagrees");
});

it("how long proceedings last is a figure, where the last weeks are a time", () => {
  expect(said("Care proceedings last 38 weeks.")).toHaveLength(1);
  expect(said("Care proceedings ended in the last 38 weeks.")).toHaveLength(0);
});
