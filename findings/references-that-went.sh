#!/usr/bin/env bash
# What Excel leaves of a reference to cells or to a sheet that were deleted is a formula to Excel, and none to two readers.
#
# Version: @borgar/fx 5.1.3, hyperformula 3.1.0
# Date: 2026-11-29
# Behaviour: where row 5 of the sheet Data is deleted, Excel turns =Data!B5 into =Data!#REF!, and where the sheet Data is,
#   into =#REF!B5; both give the error #REF!, which IFERROR catches. HyperFormula takes only #REF! alone for a formula: of the
#   others it makes an error of parsing, which IFERROR does not catch. The parser of @borgar/fx refuses Data!#REF!, of which
#   its own tokenizer makes a sheet, a sign and an error, and takes #REF!B5 behind a bracket. A scorecard from which somebody
#   deleted last year's sheet holds such formulas, so that they have to be made #REF! alone before they are read.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @borgar/fx@5.1.3 hyperformula@3.1.0
cat >gone.mjs <<'JS'
import { parse, tokenize } from "@borgar/fx";
import hyperformula from "hyperformula";

const read = (formula) => {
  try {
    return `a formula (${parse(tokenize(formula)).type})`;
  } catch (error) {
    return `none (${error.message})`;
  }
};
const worked = (formula) => {
  const sheets = { Board: [[formula]], Data: [[1]] };
  const engine = hyperformula.HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" });
  const value = engine.getCellValue({ sheet: 0, row: 0, col: 0 });
  return typeof value === "object" ? value.value : value;
};
for (const gone of ["#REF!", "Data!#REF!", "#REF!B5"]) {
  const formula = `=IFERROR(${gone},"gone")`;
  console.log(`${formula} fx: ${read(formula)}; HyperFormula: ${worked(formula)}`);
}
JS
seen=$(node gone.mjs)
printf '%s\n' "$seen"
EXPECTED='=IFERROR(#REF!,"gone") fx: a formula (CallExpression); HyperFormula: gone
=IFERROR(Data!#REF!,"gone") fx: none (Unexpected context token: Data); HyperFormula: #ERROR!
=IFERROR(#REF!B5,"gone") fx: a formula (CallExpression); HyperFormula: #ERROR!'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
