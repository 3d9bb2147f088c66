import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Measure", "Polarity", "Target", "2023/24", "Q2 2024/25", "Q3 2024/25", "Core cities"],
    ["National Referral Mechanism referrals made", "", "", "21", "3", "6", ""],
    ["Referrals received", "", "", "3,120", "745", "812", ""],
    ["% of posts vacant", "Low", "15%", "19.8%", "17.2%", "15.5%", "18.9%"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it("initials of a name's words are what these count", () => {
  expect(said("Six NRM referrals were made.")).toEqual(["agrees"]);
  expect(said("Seven NRM referrals were made.")).toEqual(["disagrees"]);
});

it.each(["# Self-evaluation, January 2025", "# How we work with families, January 2025"])(
  "a month behind all figures is that of the paper: %s",
  (heading) => {
    const text = `${heading}\n\n15.5% of posts are vacant, lower than in the core cities (18.9%).`;
    expect(new Set(said(text))).toEqual(new Set(["agrees"]));
    expect(said(text.replace("15.5%", "15.4%"))).toContain("disagrees");
  },
);

it("under the month that figures are of, there are none of another", () =>
  expect(said("# Performance in January 2025\n\n15.4% of posts are vacant.")).toEqual(["cannot tell"]));
