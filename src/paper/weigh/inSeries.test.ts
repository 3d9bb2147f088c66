import { describe, expect, it } from "vitest";
import { lookAtTable } from "../../../tests/checks/lookAtTable";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const JUNE = lookAtTable("scripts/samples/scorecard-2024-06.tsv").judgements;
const claims = (text: string): string[] =>
  checkPaper(fromPlain(text), [JUNE]).flatMap((said) =>
    said.claims.map(({ quoted, measure, verdict }) => `${quoted} ${measure?.reference ?? "-"} ${verdict}`),
  );

describe("figures one after another are a row's values in the order of time", () => {
  // Referrals per 10,000 from June 2023 to June 2024: 563, 404, 337, 331, 316.
  const said = (series: string): string[] =>
    claims(`Referrals per 10,000 were ${series}.`).map((one) => one.replace(" 1.2", ""));

  it("is decided at its place, forwards and backwards", () => {
    expect(said("563, 404, 337, 331 and now 316")).toEqual(
      ["563", "404", "337", "331", "316"].map((one) => `${one} agrees`),
    );
    expect(said("316, 331 and 337")).toEqual(["316 agrees", "331 agrees", "337 agrees"]);
  });
  it("one that is another is denied", () => {
    expect(said("563, 404, 373, 331 and 316")).toEqual([
      "563 agrees",
      "404 agrees",
      "373 disagrees",
      "331 agrees",
      "316 agrees",
    ]);
  });
  it("is of something else where it does not fit, and denied nowhere", () => {
    expect(said("563, 404, 350, 340 and 330").filter((one) => one.endsWith("disagrees"))).toEqual([]);
  });
});
