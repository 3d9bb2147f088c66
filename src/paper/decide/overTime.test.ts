import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

// The month a year ago stands beside those of this year.
const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "National", "Nov-23", "Sep-24", "Oct-24", "Nov-24"],
    [
      "1",
      "% of looked after children with a completed PEP",
      "Higher",
      "95%",
      "94%",
      "89%",
      "91%",
      "93%",
      "94%",
    ],
    ["2", "Number of contacts", "", "", "", "1,288", "1,322", "1,405", "1,371"],
  ]).judgements,
];

const said = (text: string) =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map((one) => [one.quoted, one.verdict]),
    ),
  );

describe("a year ago, and the months that follow each other", () => {
  it.each([
    ["94% have a completed PEP, the highest since September.", "highest", "agrees"],
    ["94% have a completed PEP, the highest for twelve months.", "highest", "cannot tell"],
    ["94% of PEPs were completed, compared with 89% a year ago.", "89%", "agrees"],
    // October's figure, but “a year ago” is to the month.
    ["94% of PEPs were completed, compared with 93% a year ago.", "93%", "disagrees"],
    [
      "94% of PEPs were completed, the same as the national figure.",
      "the same as the national figure",
      "agrees",
    ],
    ["PEPs completed rose to 94%.", "rose", "agrees"],
    ["Contacts were 1,371, an increase of 49 on September and of 83 on the year.", "83", "agrees"],
    ["Contacts were 1,371, an increase of 49 on September and of 93 on the year.", "93", "disagrees"],
    ["Contacts were 6% higher in October (1,405) than in September (1,322).", "6%", "agrees"],
    ["Contacts were 9% higher in October (1,405) than in September (1,322).", "9%", "disagrees"],
  ])("%s", (text, words, verdict) => {
    const found = Object.entries(said(text)).find(([quoted]) => quoted.startsWith(words));
    expect(found?.[1]).toBe(verdict);
  });
});

it("a target that is no more than a figure denies nothing", () =>
  expect(said("94% have a completed PEP. The target of no less than 95% was missed.")["95%"]).toBe("agrees"));
