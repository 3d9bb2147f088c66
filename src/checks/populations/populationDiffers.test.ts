import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS, type PopulationSetting } from "../../model/settings";
import { ALONE } from "../run/subject";
import { populationDiffers } from "./populationDiffers";

const messages = (population: string, name = "ICPCs (per 10,000)") =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["1.2", "Referrals (per 10,000)", "450", "331", "316", "((387*12)/146874)*10000"],
    ["3.0", "Section 47 enquiries (per 10,000)", "190", "179", "130", "((159*12)/146874)*10000"],
    ["3.2", name, "58", "40", "54", `((66*12)/${population})*10000`],
  ]).findings.flatMap(({ check, message }) => (check === "population-differs" ? [message] : []));

it("finds a rate with another population than the rest", () => {
  expect(messages("146847")).toEqual([
    "3.2 is worked out with a population of 146,847, 1.2 and 3.0 with 146,874.",
  ]);
  expect(messages("149012")).toHaveLength(1);
});

it("is content with one population, and with another group of people", () => {
  expect(messages("146874")).toEqual([]);
  expect(messages("31250", "First time entrants aged 10 to 17 (per 10,000)")).toEqual([]);
});

const REGISTER = {
  sheet: "Populations",
  rows: [
    ["Area", "Year", "Population", "Release"],
    ["Devon", 2022, 146_874, "2023"],
    ["Devon", 2023, 148_000, "2024"],
    ["Devon", 2023, 147_500, "2025"],
    ["Torbay", 2023, 25_600, "2024"],
  ],
};
const besideRegister = (population: number, month = "Mar-24", populations?: PopulationSetting) =>
  lookAtRows(
    [
      ["Ref", "Measure", "Target", "Jan-24", "Feb-24", month, "Working"],
      ["1.2", "Rate of referrals per 10,000", "315", "300", "310", "316", `((387*12)/${population})*10000`],
      ["6.1", "Rate of children in care per 10,000", "60", "61", "61", "61", `(890/${population})*10000`],
    ],
    {
      asText: [0, 6],
      beside: { populations: REGISTER },
      settings: { ...NO_SETTINGS, ...(populations && { populations }) },
    },
  ).findings.flatMap(({ check, severity, message }) =>
    check === "population-differs" ? [`${severity}: ${message}`] : [],
  );

it("compares with the register's estimate for the year, of the area that is meant", () => {
  expect(besideRegister(147_500)).toEqual([]);
  expect(besideRegister(146_847)).toEqual([
    "warning: The rates of 1.2 and 6.1 are worked out with a population of 146,847; Populations has 147,500 for mid-2023.",
  ]);
  expect(besideRegister(90_000)).toEqual([]);
});

it("calls another year's estimate, or an earlier release, a habit", () => {
  expect(besideRegister(146_874)).toEqual([
    "note: The rates of 1.2 and 6.1 are worked out with a population of 146,874; Populations has 147,500 for mid-2023.",
  ]);
  expect(besideRegister(148_000)[0]).toMatch(/^note: /);
  // The register has nothing for mid-2024 yet.
  expect(besideRegister(147_500, "Jun-24")).toEqual([]);
});

it("takes the year and the area that the analyst has set", () => {
  const fixed = (year: number, area: string | null = null): PopulationSetting => ({
    rule: { kind: "fixed", year },
    area,
  });
  expect(besideRegister(146_874, "Mar-24", fixed(2022))).toEqual([]);
  expect(besideRegister(147_500, "Mar-24", fixed(2022))).toEqual([
    "note: The rates of 1.2 and 6.1 are worked out with a population of 147,500; Populations has 146,874 for mid-2022.",
  ]);
  // A year that was fixed is not replaced by the one before it.
  expect(besideRegister(146_847, "Mar-24", fixed(2024))).toEqual([]);
  expect(besideRegister(146_847, "Mar-24", fixed(2023, "Devon"))).toHaveLength(1);
  expect(besideRegister(146_847, "Mar-24", fixed(2023, "Torbay"))).toEqual([]);
});

const rate = (reference: string, name: string, working: string) => [
  ...[reference, `${name} (per 10,000)`, "30", "28", "27"],
  working,
];
const share = (reference: string, name: string) => [
  ...[reference, `% of ${name} in time`, "90%", "88%", "80%"],
  "80/100",
];
const HEADING = ["Ref", "Measure", "Target", "Mar-24", "Jun-24", "Working"];
const ofTable = (...rows: string[][]) =>
  lookAtRows([HEADING, ...rows], { asText: [0, 5] }).findings.filter(
    ({ check }) => check === "population-differs",
  );

it("takes the population of most rates for the right one, wherever the odd one stands", () => {
  const found = ofTable(
    rate("1.0", "Referrals", "((33*12)/146847)*10000"),
    rate("1.1", "Assessments", "((34*12)/146874)*10000"),
    rate("1.2", "Conferences", "((35*12)/146874)*10000"),
    ...["visits", "reviews", "plans", "checks"].map((name, at) => share(`2.${at}`, name)),
  );
  expect(found).toMatchObject([
    {
      reference: "1.0",
      cells: [
        { row: 1, column: 5, is: "fault" },
        { row: 2, column: 5, is: "comparedWith" },
      ],
      why: "((33*12)/146847)*10000 is divided by 146847, the others by 146874.",
      published: 146_847,
      expected: 146_874,
    },
  ]);
});

it("compares rates per 1,000 too, and leaves percentages", () => {
  const per = (times: number) =>
    ofTable(
      rate("1.0", "Referrals", `(300/14687)*${times}`),
      rate("1.1", "Assessments", `(310/14678)*${times}`),
      rate("1.2", "Conferences", `(320/14678)*${times}`),
    ).length;
  expect([per(1000), per(100)]).toEqual([1, 0]);
});

it("has nothing to say of a scorecard without rates", () => {
  const { scorecard, judgements } = lookAtRows([HEADING, share("6.1", "visits"), share("6.2", "plans")]);
  expect(populationDiffers.askAll({ ...ALONE, scorecard, judgements })).toEqual([]);
});

it("says whether the register knows the population at all", () => {
  const why = (population: number) =>
    lookAtRows(
      [
        ["Ref", "Measure", "Target", "Feb-24", "Mar-24", "Working"],
        rate("1.2", "Referrals", `((387*12)/${population})*10000`),
        share("6.1", "visits"),
      ],
      { asText: [0, 5], beside: { populations: REGISTER } },
    ).findings.flatMap(({ check, why }) => (check === "population-differs" ? [why] : []));
  expect(why(146_874)).toEqual([
    "146,874 stands in Populations too, for another year or in an earlier release.",
  ]);
  expect(why(146_847)).toEqual(["146,847 stands nowhere in Populations."]);
});
