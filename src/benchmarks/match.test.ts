import { expect, it } from "vitest";
import { scorecardOf } from "../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../tests/support/benchmarks/shipped";
import { matchMeasure } from "./match";
import { NATIONAL } from "./national/national";

const benchmarks = shippedBenchmarks();

/** The short name of the measure that a row is; `~` before it where the name leaves a doubt, `-` before the reverse. */
function known(name: string, value = "21%"): string | null {
  const rows = [
    ["Ref", "Measure", "England 2023/24", "Mar-24", "Apr-24", "May-24"],
    ["1.1", name, value, value, value, value],
    ["1.2", "% of visits in time", "90%", "90%", "90%", "90%"],
  ];
  const match = matchMeasure(scorecardOf(rows).measures[0]!, benchmarks);
  if (match.national === null) return null;
  return `${match.sure ? "" : "~"}${match.reversed ? "-" : ""}${match.national.code}`;
}

it("knows a row by its name, however it is written", () => {
  expect(known("Re-referrals within 12 months of a previous referral (%)")).toBe("ReReferral");
  expect(known("% of S47s")).toBeNull();
  expect(known("Section 47 enquiries (per 10,000)", "167")).toBe("Section_47");
  expect(known("ICPCs (per 10,000)", "74")).toBe("ISCP_Conf");
  expect(
    known("Percentage of children for whom ICPC was held within 15 working days of the strategy discussion"),
  ).toBe("CP_conf_15days");
  expect(known("Percentage of C&F assessments completed within 45 working days")).toBe(
    "Continue_Assess_Comp",
  );
  expect(
    known("Children who are the subject of a child protection plan at period end (per 10,000)", "31"),
  ).toBe("CPP_rate");
  expect(known("% CP for 2nd Time")).toBe("PrevRegCPR");
  expect(known("CIC starts (per 10,000)", "19")).toBe("LAC_Start_Rate");
  expect(known("Rate of children in care (per 10,000 children)", "65.4")).toBe("LAC");
  expect(known("% of children in care experiencing 3 or more placements in 12 months")).toBe(
    "LACStable_2016on",
  );
  expect(known("% Care Leavers in EET (19-21 years old)")).toBe("CareLeaverEET");
  expect(known("Agency social worker rate %")).toBe("Work_Force_Agecy_Rate");
  expect(known("Average caseloads", "15.7")).toBe("Work_Force_AvgNumCase_SW");
});

it("keeps bases apart: at a point in time and over the year, children and plans, number and rate", () => {
  expect(known("% of children subject to CPP for 2 years +")).toBe("CPPlans2yrsActive");
  expect(known("% of CP plans ended after 2 years or more")).toBe("CPPlans2yrs");
  expect(known("Number of referrals", "554")).toBe("CPP_Total_NumRef");
  expect(known("Referrals per 10,000", "453")).toBe("CPP_Total_Rateper10,000");
  expect(known("% of CP plans that are a second plan within 2 years")).toBeNull();
});

it("says the reverse where the rest of the same whole is counted, and nothing where it is not quite the rest", () => {
  expect(known("% of assessments taking over 45 working days")).toBe("-Continue_Assess_Comp");
  expect(known("% No Dentist Check")).toBe("-LACDental%");
  expect(known("% Care Leavers in Touch (19-21 years old)")).toBeNull();
  expect(known("% of children in care placed within 20 miles of home")).toBeNull();
});

it("is unsure where the name does not say whom it counts, and knows no figure for care leavers of 17 and 18", () => {
  expect(known("% Care Leavers in EET")).toBe("~CareLeaverEET");
  expect(known("% Care Leavers in EET (17-18 years old)")).toBeNull();
  expect(known("% assessments in time")).toBe("~Continue_Assess_Comp");
});

it("takes no neighbouring subject for the measure", () => {
  expect(known("% of CIN with an up to date visit")).toBeNull();
  expect(known("% of CIC with a permanence plan")).toBeNull();
  expect(known("Number of missing episodes started in month - LAC missing from placement", "197")).toBeNull();
  expect(known("% of Initial Health Assessments due completed in timescales")).toBeNull();
  expect(known("% S47s that progress to ICPC")).toBeNull();
  expect(known("% of Supervisions overdue")).toBeNull();
});

it("goes by what the analyst said", () => {
  const [measure] = scorecardOf([
    ["Ref", "Measure", "England 2023/24", "Mar-24", "Apr-24"],
    ["1.1", "% of repeats", "21%", "21%", "22%"],
    ["1.2", "% of visits in time", "90%", "90%", "90%"],
  ]).measures;
  expect(matchMeasure(measure!, benchmarks).national).toBeNull();
  expect(matchMeasure(measure!, benchmarks, "ReReferral")).toMatchObject({
    national: { code: "ReReferral" },
    sure: true,
  });
  expect(matchMeasure(measure!, benchmarks, null).evidence).toEqual([
    "You said that it is no national measure.",
  ]);
});

it("has a table of at least eighty measures, each by its own short name", () => {
  expect(new Set(NATIONAL.map(({ code }) => code)).size).toBe(NATIONAL.length);
  expect(NATIONAL.length).toBeGreaterThanOrEqual(80);
});

it("is unsure of a row under the heading of another service, and says so", () => {
  const row = {
    name: "% of assessments completed within 45 working days",
    parent: null,
    unit: "percent",
  } as const;
  const sureUnder = (section: string | null) => {
    const match = matchMeasure({ ...row, section }, benchmarks);
    return match.national !== null && match.sure;
  };
  expect([null, "Assessment", "Early Help and Front Door", "Children and Adults"].map(sureUnder)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["Adult Social Care", "Early Help", "Housing"].map(sureUnder)).toEqual([false, false, false]);
  expect(matchMeasure({ ...row, section: "Housing" }, benchmarks).evidence.at(-1)).toBe(
    "It stands under “Housing”, so it may count something else.",
  );
});

it("is unsure of a name that says more than it understands, and says what", () => {
  const row = { name: "% of housing assessments completed within 45 working days", parent: null } as const;
  const match = matchMeasure({ ...row, unit: "percent" }, benchmarks);
  expect([match.national?.code, match.national !== null && match.sure, match.evidence.at(-1)]).toEqual([
    "Continue_Assess_Comp",
    false,
    "It also says “housing”, so it may count something else.",
  ]);
});
