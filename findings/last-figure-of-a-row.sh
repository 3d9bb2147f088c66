#!/usr/bin/env bash
# The formulas with which scorecards take the last figure of a row are errors in HyperFormula, each for another reason.
#
# Version: hyperformula 3.1.1
# Date: 2026-11-30
# Behaviour: a row has its months in A to D, of which the last two are blank and "n/a"; its last figure is 0.2. Excel's
#   customary formulas for it are LOOKUP(9.99E+307, row), INDEX(row, MATCH(9.99E+307, row)) and INDEX(row, COUNT(row)).
#   HyperFormula cannot read a number with an exponent, has no LOOKUP, finds nothing by MATCH where months without a figure
#   follow (which Excel passes over), and takes the one number of INDEX for a row also where the range is one row high, in
#   which Excel counts columns. With the row named it gives 0.2.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.1.1
cat >last.mjs <<'JS'
import hyperformula from "hyperformula";

const ROW = [0.1, 0.2, null, "n/a"];
const said = (value) => (value !== null && typeof value === "object" ? (value.message ? `${value.value} ${value.message}` : String(value)) : value);
for (const formula of [
  "9.99E+307",
  "LOOKUP(99999,A1:D1)",
  "MATCH(99999,A1:D1)",
  "MATCH(99999,A1:B1)",
  "COUNT(A1:D1)",
  "INDEX(A1:D1,COUNT(A1:D1))",
  "INDEX(A1:D1,1,COUNT(A1:D1))",
]) {
  const engine = hyperformula.HyperFormula.buildFromArray([[...ROW, `=${formula}`]], { licenseKey: "gpl-v3" });
  console.log(`=${formula}: ${said(engine.getCellValue({ sheet: 0, row: 0, col: 4 }))}`);
}
JS
seen=$(node last.mjs)
printf '%s\n' "$seen"
EXPECTED='=9.99E+307: #ERROR! Parsing error. Redundant input, expecting EOF but found: E
=LOOKUP(99999,A1:D1): #NAME? Function name LOOKUP not recognized.
=MATCH(99999,A1:D1): #N/A Value not found.
=MATCH(99999,A1:B1): 2
=COUNT(A1:D1): 2
=INDEX(A1:D1,COUNT(A1:D1)): #NUM! Value too large.
=INDEX(A1:D1,1,COUNT(A1:D1)): 0.2'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
