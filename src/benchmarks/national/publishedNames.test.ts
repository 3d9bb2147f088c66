import { expect, it } from "vitest";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import type { Unit } from "../../model/scorecard";
import { matchMeasure } from "../match";
import { NATIONAL } from "./national";

const benchmarks = shippedBenchmarks();
const known = (name: string, unit: Unit): string | null =>
  matchMeasure({ name, parent: null, unit }, benchmarks).national?.code ?? null;

it("knows every measure of the pack by every name that its source gives it, for sure", () => {
  const all = NATIONAL.flatMap((national) =>
    (benchmarks.measure(national.code)?.names ?? []).map((name) => ({ national, name })),
  );
  expect(all.length).toBeGreaterThan(2 * NATIONAL.length);
  const others = all.filter(({ national, name }) => {
    const match = matchMeasure({ name, parent: null, unit: national.unit }, benchmarks);
    return match.national !== national || !match.sure || match.reversed;
  });
  expect(others.map(({ name }) => name)).toEqual([]);
});

// As the tool's data and dictionary of 8 April 2026 print them.
it.each<[string, Unit, string]>([
  ["No Further Action Percentage", "percent", "CIN_Refferals_NFA"],
  ["Review of child protection cases PAF CF/C20", "percent", "RevCP"],
  ["Number of children re-registered on the Child Protection Register", "count", "ReRegCPR"],
  [
    "Percentage of children registered on the Child Protection Register, previously registered",
    "percent",
    "PrevRegCPR",
  ],
  ["% LAC after 16 in higher education", "percent", "LAC_19_HE"],
  ["Proportion of all new  EHC plans issued within 20 weeks", "percent", "SEN_EHC_All_20wks"],
  [
    "Children in need subject to a Child Protection Plan who are persistent absentees (%)",
    "percent",
    "CPPPerAbs_3Term",
  ],
  ["Number of LAC ceased because of a Special Guardianship Order", "count", "LAC_ceased_SGO"],
  [
    "Number of unaccompanied Asylum Seeking Children looked after at 31 March.",
    "count",
    "Unacc_Asylmn_Seek_Childn",
  ],
  // Its figures have no unit of their own, or are whole: the name says that they are a rate.
  ["Cafcass Care applications (rate)", "number", "CareApplications"],
  ["Children in Need (rate)", "count", "CIN"],
])("knows %s, a %s, as %s", (name, unit, code) => {
  expect(known(name, unit)).toBe(code);
});

it("takes no other measure of the source for one of the pack", () => {
  const others: readonly (readonly [string, Unit])[] = [
    ["Duration subject to a child protection plan - number", "count"],
    ["CIN - % sessions missed through authorised absence", "percent"],
    ["% of CLA with SEN but without a Statement/EHCP", "percent"],
    ["Percent CLA Adopted - application unopposed", "percent"],
    ["% Special Guardianship Order - former foster carer - Relative/Friend", "percent"],
    ["Rate of proven re-offending by young offenders (%)", "percent"],
  ];
  const taken = others.filter(([name, unit]) => {
    const match = matchMeasure({ name, parent: null, unit }, benchmarks);
    return match.national !== null && match.sure;
  });
  expect(taken).toEqual([]);
});
