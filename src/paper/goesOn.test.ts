import { describe, expect, it } from "vitest";
import { lookAtTable } from "../../tests/checks/lookAtTable";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const JUNE = lookAtTable("scripts/samples/scorecard-2024-06.tsv").judgements;

const last = (text: string): string[] =>
  (checkPaper(fromPlain(text), [JUNE]).at(-1)?.claims ?? []).map(
    ({ quoted, measure, verdict }) => `${quoted} ${measure?.reference ?? "-"} ${verdict}`,
  );

describe("a sentence that names nothing of its own", () => {
  // 861 children in care are 59 per 10,000, England 79.1; 39 of them left, 32 per 10,000.
  const said = "There were 861 children in care. 23 entered care during the month and 39 left.";

  it("is about the row of its paragraph that its figures fit", () => {
    expect(last(`${said} The rate of 59 per 10,000 is below the national rate (79.1).`)).toEqual([
      "59 6.0 agrees",
      "below the national rate 6.0 agrees",
      // 59 by itself would not tell the row.
      "79.1 6.0 cannot tell",
    ]);
  });

  it("is not denied by what came last where another row has its figure", () => {
    expect(last(`${said} That is a rate of 59 per 10,000.`)).not.toContain("59 6.2 disagrees");
  });

  it("is denied where none has", () => {
    expect(last(`There were 861 children in care. That is a rate of 57 per 10,000.`)).toEqual([
      "57 6.0 disagrees",
    ]);
  });
});

describe("a name under two headings", () => {
  const REVIEWS = [
    ["Ref", "Measure", "Target", "Aug-24", "Dec-24", "Jan-25"],
    ["1", "% of children in care with an up to date review health assessment", "90%", "81%", "87%", "86%"],
    ["2", "% of review health assessments due completed in timescales", "90%", "79%", "55%", "43%"],
  ];
  const said = (text: string): string[] =>
    checkPaper(fromPlain(text), [lookAtRows(REVIEWS).judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
    );

  it.each(["## Review health assessments\n\n", "Review health assessments tell another story. "])(
    "is of the nearer one, which the other need not narrow: %s",
    (lead) =>
      expect(
        said(`# Children in care\n\n${lead}43% of those due were in time. In August it was as high as 79%.`),
      ).toEqual(["43% agrees", "79% agrees"]),
  );
});

describe("a sentence that goes on with a part that no row is of", () => {
  const DENTAL = [
    ["Ref", "Measure", "Target", "Aug-24", "Dec-24", "Jan-25"],
    ["1", "% of children in care with an up to date dental check", "90%", "81%", "87%", "86%"],
  ];
  const ofAugust = (first: string): string | undefined =>
    checkPaper(fromPlain(`${first} In August it was 72%.`), [lookAtRows(DENTAL).judgements])
      .flatMap(({ claims }) => claims)
      .find(({ quoted }) => quoted === "72%")?.verdict;

  it.each([
    ["Among new arrivals 64% of children in care had an up to date dental check.", "cannot tell"],
    ["86% of children in care had an up to date dental check.", "disagrees"],
  ])("is denied only where the row was told: %s", (first, verdict) => expect(ofAugust(first)).toBe(verdict));
});
