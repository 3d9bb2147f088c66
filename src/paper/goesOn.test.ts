import { describe, expect, it } from "vitest";
import { lookAtTable } from "../../tests/checks/lookAtTable";
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
