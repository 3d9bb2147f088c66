#!/usr/bin/env bash
# A criterion that holds a percentage meets nothing in formulajs, and nothing says so.
#
# Version: @formulajs/formulajs 4.6.1, hyperformula 3.1.0
# Date: 2026-11-30
# Behaviour: "how many measures are at 90% or more" is =COUNTIF(B2:B4,">=90%") in a scorecard's summary. In Excel the
#   percentage in a criterion is the number 0.9, as it is in HyperFormula. formulajs counts 0 of three shares of which two
#   meet it, and sums 0; MAXIFS gives 0 too, and AVERAGEIF no number. VALUE("90%") is 0.9 in both, and ">=0.9" is counted
#   alike: only the criterion is read as a text.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 hyperformula@3.1.0
cat >criteria.mjs <<'JS'
import * as formulajs from "@formulajs/formulajs";
import hyperformula from "hyperformula";

const SHARES = [0.91, 0.89, 0.9];
const inHyperFormula = (name, criterion) => {
  const formula = name === "MAXIFS" ? `MAXIFS(A1:A3,A1:A3,"${criterion}")` : `${name}(A1:A3,"${criterion}")`;
  const rows = SHARES.map((share, at) => (at === 0 ? [share, `=${formula}`] : [share]));
  const engine = hyperformula.HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
  return engine.getCellValue({ sheet: 0, row: 0, col: 1 });
};
const inFormulajs = (name, criterion) =>
  name === "MAXIFS" ? formulajs.MAXIFS(SHARES, SHARES, criterion) : formulajs[name](SHARES, criterion);

for (const criterion of [">=0.9", ">=90%"])
  for (const name of ["COUNTIF", "SUMIF", "AVERAGEIF", "MAXIFS"])
    console.log(`${name} ${criterion}: HyperFormula ${inHyperFormula(name, criterion)}, formulajs ${inFormulajs(name, criterion)}`);
console.log(`VALUE 90%: formulajs ${formulajs.VALUE("90%")}`);
JS
seen=$(node criteria.mjs)
printf '%s\n' "$seen"
EXPECTED='COUNTIF >=0.9: HyperFormula 2, formulajs 2
SUMIF >=0.9: HyperFormula 1.81, formulajs 1.81
AVERAGEIF >=0.9: HyperFormula 0.905, formulajs 0.905
MAXIFS >=0.9: HyperFormula 0.91, formulajs 0.91
COUNTIF >=90%: HyperFormula 2, formulajs 0
SUMIF >=90%: HyperFormula 1.81, formulajs 0
AVERAGEIF >=90%: HyperFormula 0.905, formulajs NaN
MAXIFS >=90%: HyperFormula 0.91, formulajs 0
VALUE 90%: formulajs 0.9'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
