import { describe, expect, it } from "vitest";
import { listOf, lookAtTable, withCell } from "./lookAtTable";

/** A scorecard of 32 rows in which every rate, share, status, arrow and year to date was worked out from its counts. */
const CONTROL = "tests/tables/control-2024-12.tsv";

const withHeading = (heading: string, text: string) => (rows: string[][]) =>
  rows.map((row, at) => (at === 0 ? row.map((cell) => (cell.startsWith(heading) ? text : cell)) : row));

it("raises nothing, not even a note or a question", () => {
  const { findings, unanswered, judgements } = lookAtTable(CONTROL);
  expect(judgements).toHaveLength(32);
  expect(findings).toEqual([]);
  expect(unanswered).toEqual([]);
});

describe("one mistake put into it", () => {
  it.each([
    ["a working of other figures", withCell("6.3", "Number", "756/861 = 91%"), ["working-disagrees"]],
    ["a result typed wrong", withCell("6.3", "Number", "771/846 = 93%"), ["result-wrong"]],
    ["a fraction with a percent sign", withCell("7.0", "Number", "520/557 = 0.93%"), ["unit-slip"]],
    ["a value that is a fraction with a percent sign", withCell("7.0", "Nov", "0.91%"), ["unit-slip"]],
    ["a numerator above its denominator", withCell("6.3", "Number", "846/771"), ["part-exceeds-whole"]],
    ["a share over a hundred per cent", withCell("4.1", "Aug", "188%"), ["value-out-of-range"]],
    ["a letter for a nought", withCell("4.1", "Aug", "9O%"), ["not-a-number"]],
    ["a lost target", withCell("8.2", "Target", "###"), ["value-lost"]],
    ["a nought too many", withCell("1.3", "Aug", "4120"), ["count-and-rate", "ytd-disagrees"]],
    ["a flow without its twelve", withCell("3.2", "Number", "(57/146874)*10000"), ["annualised-wrong"]],
    ["a stock with a twelve", withCell("6.0", "Number", "((846*12)/146874)*10000"), ["annualised-wrong"]],
    ["a rate per 1,000", withCell("6.0", "Number", "(846/146874)*1000"), ["per-wrong"]],
    ["another population", withCell("6.0", "Number", "(846/146847)*10000 = 58"), ["population-differs"]],
    ["a rate of another month", withCell("1.2", "Sep", "299"), ["count-and-rate"]],
    ["another denominator", withCell("1.4", "Number", "82/378"), ["denominator-differs"]],
    ["a tolerance on the wrong side", withCell("7.4", "Tolerance", "70%"), ["tolerance-inverted"]],
    ["a tolerance that is the target", withCell("6.5", "Tolerance", "95%"), ["tolerance-equals-target"]],
    ["a status of the wrong colour", withCell("7.4", "RAG", "Green"), ["status-disagrees"]],
    ["an arrow the wrong way", withCell("6.4", "Direction", "↑"), ["direction-disagrees"]],
    ["an arrow left out", withCell("6.4", "Direction", ""), ["direction-missing"]],
    ["a sum that leaves a month out", withCell("1.3", "2024/25", "3315"), ["ytd-disagrees"]],
    ["a reference twice", withCell("7.2", "Reference", "7.1"), ["reference-repeated"]],
    ["a reference out of order", withCell("5.1", "Reference", "9.1"), ["reference-out-of-order"]],
    ["a month twice", withHeading("Sep-24", "Aug-24 Actual"), ["period-repeated"]],
    ["a year typed wrong", withHeading("Sep-24", "Sep-23 Actual"), ["period-out-of-order"]],
    ["a benchmark of the reverse", withCell("8.2", "National", "91%"), ["benchmark-reversed"]],
    ["a benchmark in percent beside a rate", withCell("6.0", "National", "71%"), ["benchmark-unit"]],
  ] as [string, (rows: string[][]) => string[][], string[]][])(
    "%s is found, once, and nothing else",
    (_, edit, expected) => {
      const found = listOf(lookAtTable(CONTROL, edit).findings).map((one) => one.split(" ")[0]);
      expect(found).toEqual(expected);
    },
  );
});
