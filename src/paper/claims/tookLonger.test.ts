import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const ROWS = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "Aug-20", "Sep-20"],
  ["1", "% of assessments completed within 45 working days", "High", "85%", "79%", "63%"],
  ["2", "% of children waiting over 18 weeks", "Low", "10%", "14%", "12%"],
]).judgements;

it.each([
  ["63% of assessments were completed within 45 days.", ["agrees"]],
  ["61% of assessments were completed within 45 days.", ["disagrees"]],
  // The rest of those in time: neither 37% nor 63% is the row's.
  ["37% of assessments took longer than 45 days.", ["cannot tell"]],
  ["63% of assessments took longer than 45 days.", ["cannot tell"]],
  ["37% of assessments were completed after more than 45 days.", ["cannot tell"]],
  ["63% of assessments were completed after 45 days.", ["cannot tell"]],
  ["Assessments over 45 days: 63%.", ["cannot tell"]],
  ["12% of children were waiting more than 18 weeks.", ["agrees"]],
  ["13% of children were waiting more than 18 weeks.", ["disagrees"]],
])("a share of those that took longer is not one of those in time: %s", (text, expected) => {
  const said = checkPaper(fromPlain(text), [ROWS]);
  expect(said.flatMap(({ claims }) => claims.map(({ verdict }) => verdict))).toEqual(expected);
});
