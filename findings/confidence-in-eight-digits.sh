#!/usr/bin/env bash
# Quantiles of t, F and beta, with which limits round a measure are worked out, have eight to ten digits in two engines.
#
# Version: @formulajs/formulajs 4.6.1, hyperformula 3.1.0, cephes 3.3.3
# Date: 2026-11-30
# Behaviour: half the width of a confidence interval round a mean (CONFIDENCE.T) rests on a quantile of t, an exact interval
#   round a share on one of beta. formulajs and HyperFormula give the same digits, which part from the values of the Cephes
#   library at the ninth or tenth; their quantile of chi-squared has fourteen. A width of
#   0.8255594247 comes out as 0.8255594189: equal as shown, another as soon as nine digits are compared.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 hyperformula@3.1.0 cephes@3.3.3
cat >confidence.cjs <<'JS'
const formulajs = require("@formulajs/formulajs");
const { HyperFormula } = require("hyperformula");
const { igami, incbi } = require("cephes");

// t, F and chi-squared by the inverse of the incomplete beta and gamma functions.
const t = (share, freedom) => {
  const x = incbi(freedom / 2, 0.5, share);
  return Math.sqrt((freedom * (1 - x)) / x);
};
const F = (share, a, b) => {
  const x = incbi(b / 2, a / 2, share);
  return (b * (1 - x)) / (a * x);
};
const FORMULAS = [
  ["T.INV.2T(0.05,10)", formulajs.T.INV["2T"](0.05, 10), t(0.05, 10)],
  ["F.INV.RT(0.05,3,12)", formulajs.F.INV.RT(0.05, 3, 12), F(0.05, 3, 12)],
  ["BETA.INV(0.025,9,12)", formulajs.BETA.INV(0.025, 9, 12), incbi(9, 12, 0.025)],
  ["CONFIDENCE.T(0.05,2,25)", formulajs.CONFIDENCE.T(0.05, 2, 25), (t(0.05, 24) * 2) / 5],
  ["CHISQ.INV.RT(0.05,3)", formulajs.CHISQ.INV.RT(0.05, 3), 2 * igami(1.5, 0.05)],
];
const sheet = HyperFormula.buildFromArray([FORMULAS.map(([formula]) => `=${formula}`)], {
  licenseKey: "gpl-v3",
}).getSheetValues(0)[0];
const digits = (number) => number.toPrecision(10);
for (const [at, [formula, one, other]] of FORMULAS.entries())
  console.log(`${formula}: formulajs ${digits(one)}, HyperFormula ${digits(sheet[at])}, Cephes ${digits(other)}`);
JS
seen=$(node confidence.cjs)
printf '%s\n' "$seen"
EXPECTED='T.INV.2T(0.05,10): formulajs 2.228138842, HyperFormula 2.228138842, Cephes 2.228138852
F.INV.RT(0.05,3,12): formulajs 3.490294821, HyperFormula 3.490294821, Cephes 3.490294819
BETA.INV(0.025,9,12): formulajs 0.2305778967, HyperFormula 0.2305778967, Cephes 0.2305778968
CONFIDENCE.T(0.05,2,25): formulajs 0.8255594189, HyperFormula 0.8255594189, Cephes 0.8255594247
CHISQ.INV.RT(0.05,3): formulajs 7.814727903, HyperFormula 7.814727903, Cephes 7.814727903'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
