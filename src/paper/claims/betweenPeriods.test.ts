import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const { judgements } = lookAtRows([
  ["Ref", "Measure", "Polarity", "Jan-Mar 2024", "Apr-Jun 2024", "Jul-Sep 2024"],
  ["1", "% of care leavers in touch", "High", "84%", "86%", "91%"],
  ["2", "Children starting to be looked after", "", "41", "52", "38"],
]);
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

it.each([
  ["91% of care leavers were in touch, up from 84% in January to March.", "84%", "agrees"],
  ["91% of care leavers were in touch, up from 86% in January to March.", "86%", "disagrees"],
  ["52 children started to be looked after in April to June.", "52", "agrees"],
  ["41 children started to be looked after in April to June.", "41", "disagrees"],
])("months with “to” between are one time: %s", (text, quoted, verdict) => {
  expect(said(text)[quoted]).toBe(verdict);
});
