import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";
import { isHeadingOfOthers } from "./ofOthers";

const cards = [
  lookAtRows([
    ["Metric", "Good is", "Target", "Mar-24", "England", "Stat neigh"],
    ["Rate of children in care (per 10,000 children)", "Lower", "59.8", "65.4", "70", "60"],
    ["% of children in care more than 20 miles from home", "Low", "22%", "17.1%", "", "22.1%"],
    ["% of single assessments completed within 45 days", "High", "85%", "75.2%", "82%", "81%"],
  ]).judgements,
];
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

it("what others lead, and what goes on with it, is not denied of us", () => {
  const text =
    "Nationally 83,840 children in care were counted in 2023, up 2% on the year before, a rate of 71 per 10,000. 21% of them lived more than 20 miles from home.";
  expect(Object.values(said(text))).not.toContain("disagrees");
});

it("what a sentence then says of us is decided", () => {
  const text =
    "Nationally 83,840 children were in care in 2023. Our rate of children in care is 66.4 per 10,000.";
  expect(said(text)["66.4"]).toBe("disagrees");
  expect(said("The England rate of children in care is 70, and ours is 66.4.")["66.4"]).not.toBe("agrees");
});

it("under a heading of others nothing is denied that does not speak of us", () => {
  const of = (heading: string): Record<string, string> =>
    said(`# ${heading}\n\n21% of children in care lived more than 20 miles from home.`);
  expect(of("The national picture")["21%"]).toBe("cannot tell");
  expect(of("Children in care")["21%"]).toBe("disagrees");
});

it.each([
  ["National context", true],
  ["National indicators", false],
  ["National measures", false],
  ["The national picture", true],
  ["What other councils tell us", true],
  ["How we compare with England", false],
  ["How we compare with other councils", false],
  ["Above the national average", false],
  ["Children in care", false],
])("heading %s", (heading, isOfThem) => expect(isHeadingOfOthers(heading)).toBe(isOfThem));

it("what leads a sentence and names no measure narrows all of it", () => {
  const of = (lead: string): Record<string, string> =>
    said(
      `${lead}, 17.1% of children in care live more than 20 miles from home and 91% of single assessments are completed within 45 days.`,
    );
  expect(of("In the first")["91%"]).toBe("cannot tell");
  expect(of("In March")["91%"]).toBe("disagrees");
});

it("what we are compared with leads to nothing that is said of others", () => {
  const text =
    "75.2% of single assessments were completed within 45 days; that compares poorly with England (82%) and statistical neighbours (81%) and is 9.8 points below target.";
  expect(said(text)).toMatchObject({ "75.2%": "agrees", "82%": "agrees", "81%": "agrees" });
  expect(said(text)["9.8 points"]).toBe("agrees");
});

it("a list of those that we are compared with leads to nothing of theirs", () => {
  const { judgements } = lookAtRows([
    ["Metric", "Good is", "Target", "England", "Stat neigh", "Mar-24", "Jun-24"],
    ["% of referrals which are repeat referrals", "Low", "19%", "21.5%", "20%", "28%", "26%"],
  ]);
  const text =
    "Re-referrals were 26%, which is above the target of 19%, the statistical neighbour average (20%) and the national figure (21.5%), although a deterioration on the 28% as at March 2024.";
  const [one] = checkPaper(fromPlain(text), [judgements]).map(({ claims }) =>
    claims.filter(({ kind }) => kind === "direction").map(({ verdict }) => verdict),
  );
  expect(one).toEqual(["disagrees"]);
});
