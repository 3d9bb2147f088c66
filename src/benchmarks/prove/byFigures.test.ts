import { describe, expect, it } from "vitest";
import { scorecardOf } from "../../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import { benchmarkFindings } from "../findings/benchmarkFindings";
import { refresh } from "../refresh";
import { prove } from "./prove";

const benchmarks = shippedBenchmarks();
const KENT = 886;
/** Means of the ten neighbours of April 2021, England and the South East in 2023/24, worked out from the published files apart. */
const ROWS = [
  ["Ref", "Measure", "SN average 2023/24", "England 2023/24", "South East 2023/24", "Jan-25", "Feb-25"],
  ["1.1", "% of referrals which are repeat referrals", "19.2%", "22.4%", "26.6%", "23.0%", "23.3%"],
  ["1.2", "Section 47 enquiries (per 10,000)", "124.2", "186.2", "202.2", "209.0", "210.0"],
  ["1.3", "% of CP plans that are a second or subsequent plan", "24.5%", "24.7%", "25.3%", "20.0%", "19.8%"],
  ["1.4", "ICPCs (per 10,000)", "50.3", "59.9", "53.6", "44.0", "44.5"],
];
const row = (name: string, ...figures: string[]) => ["2.1", name, ...figures, figures[0]!, figures[0]!];

function look(name: string, ...figures: string[]) {
  const { matches, columns } = prove(scorecardOf([...ROWS, row(name, ...figures)]), {
    benchmarks,
    authority: KENT,
  });
  const match = [...matches].find(([{ reference }]) => reference === "2.1")![1];
  return {
    code: match.national?.code ?? null,
    sure: match.national !== null && match.sure,
    why: match.evidence.at(-1),
    said: benchmarkFindings(benchmarks, { columns })
      .filter(({ reference }) => reference === "2.1")
      .map(({ check, published }) => [check, published]),
    refreshed: refresh(benchmarks, columns).changes.some(({ measure }) => measure.startsWith("2.1 ")),
  };
}

describe("a name that does not say whom it counts", () => {
  it("is settled where the figures of several columns are that measure's", () => {
    expect(look("CP reviews in timescale", "90.5%", "89.8%", "89.5%")).toMatchObject({
      code: "RevCP",
      sure: true,
      why: "Its figures are those published as “Child protection plans reviewed in time”: 90.5% under “SN average 2023/24”, 89.8% under “England 2023/24”, 89.5% under “South East 2023/24”.",
      said: [],
      refreshed: true,
    });
    expect(look("Care leavers in EET", "52.1%", "54.0%", "51.0%")).toMatchObject({
      code: "CareLeaverEET",
      sure: true,
    });
  });

  it("has its slips named then: 54.9% is the mean of the year before", () => {
    expect(look("Care leavers in EET", "54.9%", "54.0%", "51.0%").said).toEqual([
      ["benchmark-year", "54.9%"],
    ]);
  });

  it("is asked where a single figure agrees, and changed in nothing before it is answered", () => {
    for (const figures of [
      ["52.1%", "", ""],
      ["52.1%", "58.3%", "61.9%"],
    ])
      expect(look("Care leavers in EET", ...figures)).toMatchObject({
        sure: false,
        said: [],
        refreshed: false,
      });
  });
});

describe("a name that leaves two bases open", () => {
  const ENDED = ["4.0%", "3.8%", "4.4%"];
  const LASTING = ["2.9%", "2.6%", "3.3%"];
  it.each([
    ["CP plans lasting 2 years or more", ENDED, "CPPlans2yrs"],
    ["CP plans lasting 2 years or more", LASTING, "CPPlans2yrsActive"],
    ["Child Protection Plans lasting 2 years or more", LASTING, "CPPlans2yrsActive"],
    ["Child Protection Plans lasting 2 years or more", ENDED, "CPPlans2yrs"],
    ["% of EHC plans issued within 20 weeks", ["33.7%", "46.4%", "38.2%"], "SEN_EHC_Excpt_20wks"],
    ["% of EHC plans issued within 20 weeks", ["33.2%", "45.9%", "37.9%"], "SEN_EHC_All_20wks"],
  ])("is what its figures are: %s with %s is %s", (name, figures, code) => {
    expect(look(name, ...figures)).toMatchObject({ code, sure: true, said: [] });
  });

  it("is not said to be of another basis for a single figure that is of the other", () => {
    expect(look("CP plans lasting 2 years or more", "4.0%", "", "")).toMatchObject({ sure: false, said: [] });
  });

  it("is no longer open once it says who is counted, and the figure of the other is named", () => {
    expect(look("% of children on a CP plan for 2 years or more", "2.9%", "3.8%", "3.3%").said).toEqual([
      ["benchmark-basis", "3.8%"],
    ]);
    expect(look("CP plans lasting 2 years or more", "2.9%", "2.6%", "4.4%").said).toEqual([
      ["benchmark-basis", "4.4%"],
    ]);
  });
});
