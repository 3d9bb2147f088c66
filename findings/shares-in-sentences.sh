#!/usr/bin/env bash
# A share that a formula puts into a sentence is a hundred times too small in HyperFormula.
#
# Version: hyperformula 3.1.0, @formulajs/formulajs 4.6.1
# Date: 2026-11-29
# Behaviour: a scorecard writes its sentences with TEXT: ="Re-referrals are "&TEXT(0.256,"0.0%"). Under a format with a
#   percent sign Excel shows a hundred times the number, 25.6%; so does formulajs. HyperFormula shows the number itself with
#   a percent sign behind it: 0.3%, and 0% for 26%. A thousands separator stays in the text as it stands in the format,
#   1235,##0.0 for 1234.5. None of them is an error, so that nothing tells a reader of the sentence.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.1.0 @formulajs/formulajs@4.6.1
cat >shares.mjs <<'JS'
import * as formulajs from "@formulajs/formulajs";
import hyperformula from "hyperformula";

const shown = (value, format) => {
  const rows = [[`=TEXT(${value},"${format}")`]];
  const engine = hyperformula.HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
  return engine.getCellValue({ sheet: 0, row: 0, col: 0 });
};
for (const [value, format] of [
  [0.26, "0%"],
  [0.256, "0.0%"],
  [0.95, "0%"],
  [1234.5, "#,##0.0"],
  [66.7, "0.0"],
])
  console.log(`${value} as ${format}: HyperFormula ${shown(value, format)}, formulajs ${formulajs.TEXT(value, format)}`);
JS
seen=$(node shares.mjs)
printf '%s\n' "$seen"
EXPECTED='0.26 as 0%: HyperFormula 0%, formulajs 26%
0.256 as 0.0%: HyperFormula 0.3%, formulajs 25.6%
0.95 as 0%: HyperFormula 1%, formulajs 95%
1234.5 as #,##0.0: HyperFormula 1235,##0.0, formulajs 1,234.5
66.7 as 0.0: HyperFormula 66.7, formulajs 66.7'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
