import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { workingReused } from "./workingReused";

const look = (first: [string, string, string], second: [string, string, string]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["7.4", first[0], "90%", "81%", first[1], first[2]],
    ["7.7", second[0], "60%", "41%", second[1], second[2]],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]).findings.filter(({ check }) => check === "working-reused");

it("finds the same figures quoted for two measures", () => {
  expect(
    look(["% in suitable accommodation", "78%", "423/543"], ["% in EET", "44%", "423/543"]),
  ).toMatchObject([
    {
      severity: "warning",
      reference: "7.7",
      cells: [
        { row: 2, column: 5 },
        { row: 1, column: 5 },
      ],
      message:
        "7.4 and 7.7 quote the same figures, 423/543. One of them may have been copied and not changed.",
    },
  ]);
});

it("says nothing of small figures, which may be equal by chance, unless one of them is wrong", () => {
  expect(look(["% in accommodation", "50%", "10/20"], ["% in EET", "50%", "10/20"])).toEqual([]);
  expect(look(["% in accommodation", "50%", "10/20"], ["% in EET", "40%", "10/20"])).toHaveLength(1);
});

it("says nothing of a measure that stands twice, of all out of all, or of one denominator", () => {
  expect(look(["% in touch", "78%", "423/543"], ["% in touch", "78%", "423/543"])).toEqual([]);
  expect(look(["% in touch", "100%", "66/66"], ["% in EET", "100%", "66/66"])).toEqual([]);
  expect(look(["% in touch", "78%", "423/543"], ["% in EET", "44%", "239/543"])).toEqual([]);
});

it("names both, and shows the working", () => {
  expect(look(["% in homes", "78%", "423/543"], ["% in EET", "44%", "423/543"])).toMatchObject([
    {
      published: "423/543",
      expected: null,
      why: "“% in homes” and “% in EET” are two measures; equal figures for both would be a coincidence.",
    },
  ]);
});

it("asks for a denominator of 50, of 10 where one of them is wrong, and for a count of 200 in a rate", () => {
  const found = (value: string, working: string) =>
    look(["% in homes", value, working], ["% in EET", value, working]).length;
  expect([found("50%", "25/50"), found("49%", "24/49")]).toEqual([1, 0]);
  expect([found("40%", "5/10"), found("40%", "5/9")]).toEqual([1, 0]);
  const rates = (value: string, count: number) =>
    look(
      ["Referrals (per 10,000)", value, `((${count}*12)/146874)*10000`],
      ["Contacts (per 10,000)", value, `((${count}*12)/146874)*10000`],
    ).length;
  expect([rates("163.4", 200), rates("162.6", 199)]).toEqual([1, 0]);
  expect(look(["% in homes", "0%", "0/543"], ["% in EET", "0%", "0/543"])).toEqual([]);
  expect(look(["% in touch", "78%", "423/543"], ["% IN TOUCH", "78%", "423/543"])).toEqual([]);
});

it("looks at both of the two for the one that is wrong", () => {
  expect(look(["% in homes", "40%", "10/20"], ["% in EET", "50%", "10/20"])).toHaveLength(1);
});

it("goes by the denominator of a percentage, also where the working says that it is one", () => {
  expect(look(["% in homes", "50%", "(25/50)*100"], ["% in EET", "50%", "(25/50)*100"])).toHaveLength(1);
  expect(look(["% in homes", "51%", "(25/49)*100"], ["% in EET", "51%", "(25/49)*100"])).toEqual([]);
});

it("takes figures of like digits for what they are", () => {
  // 12 of 1345 and 121 of 345 are written with the same digits.
  expect(look(["% in homes", "1%", "12/1345"], ["% in EET", "35%", "121/345"])).toEqual([]);
});

it("answers where figures are quoted twice, and nowhere else", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["7.4", "% in homes", "90%", "81%", "50%", "10/20"],
    ["7.5", "% in EET", "90%", "81%", "50%", "10/20"],
    ["7.6", "% in touch", "90%", "81%", "50%", ""],
    ["7.7", "% in work", "90%", "81%", "50%", "40/80"],
  ]);
  expect(workingReused.askAll({ ...ALONE, scorecard, judgements })).toEqual([{ answer: "fine" }]);
});
