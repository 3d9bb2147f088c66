import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { checkPaper } from "../../checkPaper";
import { fromPlain } from "../../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "England", "Jun-24", "Jul-24", "Aug-24", "Sep-24"],
    ["1", "Number of contacts to the MASH", "Low", "900", "", "1200", "1100", "1000", "800"],
    ["2", "% of children in care with a dental check", "High", "90%", "40%", "60%", "66%", "72%", "81%"],
    ["3", "Average caseload of social workers", "Low", "16", "15.5", "12", "18", "24", "24"],
  ]).judgements,
];

/** Of a sentence, every claim but its plain values. */
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards)
    .flatMap(({ claims }) => claims)
    .filter(({ kind }) => kind === "change" || kind === "multiple" || kind === "gap")
    .map(({ kind, verdict }) => `${kind} ${verdict}`);

describe("how many times a figure is another", () => {
  it.each([
    // 1,200 to 800 is a third fewer.
    ["Contacts to the MASH have fallen by a third since June.", ["change agrees"]],
    ["Contacts to the MASH have fallen by a fifth since June.", ["change disagrees"]],
    ["Contacts to the MASH have fallen by more than a quarter since June.", ["change agrees"]],
    ["Contacts to the MASH have fallen by more than half since June.", ["change disagrees"]],
    ["Contacts to the MASH fell by a third, from 1,200 in June to 800 in September.", ["change agrees"]],
    ["Contacts to the MASH fell by a half, from 1,200 in June to 800 in September.", ["change disagrees"]],
    ["Contacts to the MASH have halved since June.", ["change disagrees"]],
    ["Contacts to the MASH are a third down on June.", ["change agrees"]],
    ["Contacts to the MASH have fallen by more than 30% since June.", ["change agrees"]],
    ["Contacts to the MASH have fallen by more than 60% since June.", ["change disagrees"]],
    // Of a percentage in percent of what it was, and never in points: 60% to 81% is 21 points and 35%.
    ["Dental checks of children in care rose by a third since June.", ["change agrees"]],
    ["Dental checks of children in care rose by a fifth since June.", ["change disagrees"]],
    ["The average caseload has doubled since June.", ["change agrees"]],
    ["The average caseload has trebled since June.", ["change disagrees"]],
    ["The average caseload is half as high again as the target.", ["multiple cannot tell"]],
    ["The average caseload is a half higher than the target.", ["gap agrees"]],
    ["The average caseload is a fifth higher than the target.", ["gap disagrees"]],
    ["Dental checks of children in care are twice the national average.", ["multiple agrees"]],
    ["Dental checks of children in care are half the national average.", ["multiple disagrees"]],
    ["Dental checks of children in care are three times the national average.", ["multiple disagrees"]],
  ])("%s", (text, claims) => expect(said(text)).toEqual(claims));

  it("since when an amount was is said of the figures that follow as well", () =>
    expect(
      checkPaper(fromPlain("Contacts to the MASH fell by a third since June, from 1,200 to 800."), cards)
        .flatMap(({ claims }) => claims)
        .map(({ verdict }) => verdict),
    ).toEqual(["agrees", "agrees", "agrees", "agrees"]));

  it.each([
    // As near to a quarter as to two fifths.
    "Contacts to the MASH are a quarter below the number in June.",
    "Contacts to the MASH have not halved since June.",
    "The average caseload has doubled.",
  ])("nothing is denied: %s", (text) => expect(said(text).join()).not.toContain("disagrees"));

  it.each([
    "Contacts to the MASH have risen for a third month.",
    "Contacts to the MASH went up in the quarter, a fifth of them from schools.",
    "Dental checks fell by half a point and rose again.",
  ])("a part is no part of what it was: %s", (text) =>
    expect(said(text).join()).not.toContain("change agrees"),
  );
});
