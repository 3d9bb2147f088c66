import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Nov-25", "Dec-25", "Jan-26"],
    ["1", "Child protection visits completed on time", "High", "95%", "91%", "93%", "94%"],
    ["2", "Initial conferences held within 15 working days", "High", "80%", "81%", "83%", "79%"],
    ["3", "Re-referrals within 12 months", "Low", "20%", "21%", "20%", "18%"],
  ]).judgements,
];
/** What is said of each, behind the sentence that names the two. */
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(`Visits were at 94% and conferences at 79%. ${text}`), cards)
    .slice(1)
    .flatMap(({ claims }) => claims.map(({ measure, verdict }) => `${measure?.reference ?? ""} ${verdict}`));

it.each([
  ["The former improved and the latter fell.", ["1 agrees", "2 agrees"]],
  ["The former fell and the latter improved.", ["1 disagrees", "2 disagrees"]],
  ["The latter figure fell from 83%.", ["2 agrees", "2 agrees"]],
  ["The latter figure fell from 93%.", ["2 agrees", "2 disagrees"]],
  ["The latter fell by four points and is now below target.", ["2 agrees", "2 agrees", "2 agrees"]],
  ["The latter fell by four points and is now above target.", ["2 agrees", "2 agrees", "2 disagrees"]],
])("%s", (text, expected) => expect(verdicts(text).sort()).toEqual([...expected].sort()));

it("two that one sentence names, and says of each", () => {
  const said = checkPaper(
    fromPlain("Visits are at 94% and re-referrals at 18%; the former is above target, the latter below it."),
    cards,
  );
  const claims = said.flatMap((one) => one.claims);
  expect(claims.find(({ quoted }) => quoted.startsWith("above"))).toMatchObject({ verdict: "disagrees" });
});

it("of three nobody knows which is the former", () => {
  const text = "Visits were at 94%, conferences at 79% and re-referrals at 18%. The former fell to 79%.";
  const [, ...behind] = checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.slice(-1));
  expect(behind.map(({ verdict }) => verdict)).toEqual(["cannot tell"]);
});
