import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const { judgements } = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "Feb-25", "Mar-25", "Apr-25", "May-25", "Jun-25"],
  ["1", "% of care leavers in touch", "High", "90%", "84%", "86%", "87%", "89%", "91%"],
  ["2", "% of dental checks in date", "High", "85%", "80%", "86%", "88%", "83%", "85%"],
  ["3", "Number of children in care", "Low", "", "420", "415", "412", "409", "407"],
]);
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("as far back as the scorecard shows", () => {
  it.each([
    ["Care leavers in touch are at 91%, above target for the first time.", "for the first time", "agrees"],
    // April was above it as well, of the same year.
    [
      "Dental checks in date are at 85%, meeting the target for the first time.",
      "for the first time",
      "disagrees",
    ],
    [
      "Care leavers in touch are at 91%, above target for the first time since March.",
      "for the first time",
      "agrees",
    ],
    [
      "Dental checks in date are at 85%, meeting the target for the first time since April.",
      "for the first time",
      "agrees",
    ],
    ["Care leavers in touch are at 91%, the highest.", "highest", "agrees"],
    ["Dental checks in date are at 85%, the highest.", "highest", "cannot tell"],
    ["Care leavers in touch are at 91%, the highest that we have recorded.", "highest", "cannot tell"],
    ["Dental checks in date are at 85%, the highest on record.", "highest on record", "disagrees"],
    ["Care leavers in touch are at 91%, the highest in the region.", "highest", "cannot tell"],
    [
      "Care leavers in touch are at 91%, the highest figure that anybody remembers.",
      "highest",
      "cannot tell",
    ],
    ["The number of children in care has fallen every month.", "every month", "agrees"],
    ["The number of children in care has risen every month.", "every month", "disagrees"],
    ["Dental checks in date have improved every month.", "every month", "disagrees"],
    // Of which months is said before.
    ["Since May dental checks in date have improved every month.", "every month", "cannot tell"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});
