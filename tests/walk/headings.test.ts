import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge";
import type { Judgement } from "../../src/model/judgement";
import { recognise } from "../../src/recognise/recognise";
import { gridOf } from "../support/gridOf";
import { cells, roles, values } from "../support/layout";

describe("periods and marks of several kinds", () => {
  const one = (...rows: string[]) => {
    const [card] = recognise([gridOf(cells(...rows))]);
    return { card: card!, judgements: judge(card!, card!.latest) };
  };
  const shown = (actual: Judgement["latest"]) =>
    actual?.value.kind === "number" ? actual.value.shown : null;

  it("compares months with months where quarters stand among them", () => {
    const { judgements } = one(
      "Ref | Measure | Target 2024/25 | Apr-24 | May-24 | Jun-24 | Q1 2024/25",
      "1 | % visits in time | 90% | 80% | 82% | 84% | 82%",
      "2 | % audits good | 90% | | | | 75%",
    );
    expect(judgements.map(({ latest, previous }) => [shown(latest), shown(previous)])).toEqual([
      ["84%", "82%"],
      ["75%", null],
    ]);
  });

  it("takes the target of the year that the latest month is in", () => {
    const { card, judgements } = one(
      "Ref | Measure | Target 2023/24 | Target 2024/25 | Feb-24 | Mar-24 | Apr-24",
      "1 | % visits in time | 90% | 95% | 80% | 92% | 93%",
    );
    expect(roles(card)).toEqual(["reference", "measure", "target", "target", "actual", "actual", "actual"]);
    expect(judgements[0]!.status.reason).toBe("Red: 93% is below the target of 95% (higher is better).");
  });

  it("reads a target with its sign, which says which way is good", () => {
    const { judgements } = one(
      "Ref | Measure | Target | Apr-24 | May-24",
      "1 | % conversions | ≤ 30% | 25% | 35%",
      "2 | % seen | 90% or more | 91% | 89%",
    );
    expect(
      judgements.map(({ measure, status }) => [
        measure.polarity.value,
        measure.polarity.source,
        status.value,
      ]),
    ).toEqual([
      ["lower", "column", "red"],
      ["higher", "column", "red"],
    ]);
  });

  it("takes each month's own status column", () => {
    const { judgements } = one(
      "Ref | Measure | Target | Apr-24 | | May-24 | ",
      " | | | Actual | RAG | Actual | RAG",
      "1 | % visits in time | 90% | 91% | Green | 89% | Red",
    );
    expect(judgements[0]!.measure.status!.place.column).toBe(6);
  });
});

describe("headings that say little", () => {
  it("reads names and references without headings, a unit column and years as bands", () => {
    const [card] = recognise([
      gridOf(
        cells(
          "Performance scorecard",
          "Reporting period: September 2024",
          "",
          " | | Unit | Good is | 2023/24 Outturn | Target 2024/25 | 2024/25 | | | YTD | RAG | DoT | Stat Neigh | Comments",
          " | | | | | | Apr | May | Jun | | | | | ",
          "Contacts and referrals",
          "CS01 | Contacts | Number | N/A | 13000 | | 1000 | 1100 | 900 | 3000 | | ↑ | | Up on last month",
          "CS02 | Re-referrals within 12 months | % | Low | 21 | 20 | 19 | 20 | 21 | 20 | R | ↓ | 22 | Being audited",
          "Assessments",
          "CS03 | Assessments within 45 working days | % | High | 84 | 85 | 83 | 84 | 86 | 85 | G | ↑ | 83 | ",
        ),
      ),
    ]);
    expect(roles(card!)).toEqual([
      "reference",
      "measure",
      "ignored",
      "polarity",
      "actual",
      "target",
      "actual",
      "actual",
      "actual",
      "ytd",
      "status",
      "direction",
      "benchmark",
      "narrative",
    ]);
    expect(card!.latest).toEqual({ kind: "month", year: 2024, month: 6 });
    expect(card!.measures.map(({ section }) => section)).toEqual([
      "Contacts and referrals",
      "Contacts and referrals",
      "Assessments",
    ]);
    expect(values(card!)).toEqual([
      ["Contacts", 900, "grey"],
      ["Re-referrals within 12 months", 0.21, "red"],
      ["Assessments within 45 working days", 0.86, "green"],
    ]);
  });

  it("reads a numerator, a denominator and a percentage under each month", () => {
    const [card] = recognise([
      gridOf(
        cells(
          "Measure | Target | Apr-24 | | | May-24 | | ",
          " | | Num | Den | % | Num | Den | %",
          "% of visits in time | 90% | 90 | 100 | 90% | 80 | 100 | ",
          "% of reviews on time | 95% | 45 | 50 | 90% | 48 | 50 | 96%",
        ),
      ),
    ]);
    expect(roles(card!)).toEqual([
      "measure",
      "target",
      "numerator",
      "denominator",
      "actual",
      "numerator",
      "denominator",
      "actual",
    ]);
    expect(values(card!)).toEqual([
      ["% of visits in time", 0.8, "red"],
      ["% of reviews on time", 0.96, "green"],
    ]);
  });

  it("knows the latest month from the one before and the one a year ago, in any order", () => {
    const [card] = recognise([
      gridOf(
        cells(
          "PI | What we measure | Aim to | Expected standard | Floor standard | Latest month | Previous month | Same month last year | Rating",
          "1 | Visits within timescale | Maximise | 95% | 90% | 93% | 92% | 91% | Amber",
        ),
      ),
    ]);
    expect(roles(card!)).toEqual([
      "reference",
      "measure",
      "polarity",
      "target",
      "tolerance",
      "actual",
      "actual",
      "actual",
      "status",
    ]);
    const [judgement] = judge(card!, card!.latest);
    expect(judgement!.direction.reason).toBe("92% to 93% is better, since higher is better.");
  });
});
