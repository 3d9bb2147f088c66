import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const { judgements } = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "England", "Q1 25/26", "Q2 25/26", "Q3 25/26", "Q4 25/26"],
  ["1", "Custodial sentences (per 1,000)", "Low", "0.10", "0.10", "0.12", "0.09", "0.11", "0.13"],
  ["2", "% of pupils persistently absent", "Low", "18%", "20.0%", "21.5%", "20.9%", "20.2%", "19.2%"],
]);
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
    claims.map(({ kind, verdict }) => `${kind} ${verdict}`),
  );

describe("the second highest", () => {
  it.each([
    "Custodial sentences rose to 0.13, the second highest of the four quarters.",
    "Custodial sentences rose to 0.13, the next to highest.",
    "Custodial sentences rose to 0.13, the highest but one.",
    "Custodial sentences rose to 0.13, one of the lowest.",
    "Custodial sentences rose to 0.13, the highest this year and last.",
  ])("is no agreement: %s", (text) => expect(said(text)).toContain("rank cannot tell"));

  it("leaves the highest as it was", () =>
    expect(said("Custodial sentences rose to 0.13, the highest.")).toContain("rank agrees"));
});

describe("a percentage beside others that may be a distance", () => {
  it.each([
    // (20.0 − 19.2) ÷ 20.0 = 4%
    ["Persistent absence is 4% lower than England.", "gap cannot tell"],
    ["Persistent absence is 0.8% lower than England.", "gap agrees"],
    ["Persistent absence is 9% lower than England.", "gap disagrees"],
  ])("%s", (text, expected) => expect(said(text)).toContain(expected));
});
