#!/usr/bin/env bash
# A fall that is cut to more decimals than it has becomes smaller in Univer: TRUNC goes towards zero by a step of its own.
#
# Version: @univerjs/engine-formula 0.25.1, hyperformula 3.1.0, @formulajs/formulajs 4.6.1
# Date: 2026-11-29
# Behaviour: TRUNC takes decimals away, so that a change of -2.5 points cut to two decimals is -2.5 in Excel, as it is in
#   HyperFormula and formulajs. Univer gives -2.49, and -12.2 for -12.3 cut to one decimal; a rise it leaves as it is, and
#   ROUNDDOWN, which should be the same function, gives -2.5. A change that a scorecard cuts before it holds it against its
#   tolerance is thereby less bad than it was.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/core@0.25.1 @univerjs/engine-formula@0.25.1 @univerjs/sheets@0.25.1 \
  @univerjs/sheets-formula@0.25.1 @univerjs/docs@0.25.1 hyperformula@3.1.0 @formulajs/formulajs@4.6.1
cat >falls.cjs <<'JS'
const { LocaleType, LogLevel, Univer } = require("@univerjs/core");
const { FUniver } = require("@univerjs/core/facade");
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");
const { UniverDocsPlugin } = require("@univerjs/docs");
const { HyperFormula } = require("hyperformula");
const formulajs = require("@formulajs/formulajs");
for (const name of ["engine-formula", "sheets", "sheets-formula"]) require(`@univerjs/${name}/facade`);

const CALLS = [
  ["TRUNC", 2.5, 2],
  ["TRUNC", -2.5, 2],
  ["ROUNDDOWN", -2.5, 2],
  ["TRUNC", -12.3, 1],
  ["TRUNC", -0.05, 2],
];
const FORMULAS = CALLS.map(([name, ...args]) => `=${name}(${args.join(",")})`);

async function univerResults() {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of [UniverFormulaEnginePlugin, UniverDocsPlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
    univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  const cellData = Object.fromEntries(FORMULAS.map((f, row) => [row, { 0: { f } }]));
  const book = api.createWorkbook({
    id: "book",
    sheetOrder: ["board"],
    sheets: { board: { id: "board", name: "Board", cellData, rowCount: 20, columnCount: 5 } },
  });
  const formula = api.getFormula();
  const calculated = new Promise((resolve) => formula.calculationEnd(resolve));
  formula.executeCalculation();
  await calculated;
  const sheet = book.getActiveSheet();
  return FORMULAS.map((_, row) => sheet.getRange(row, 0).getValue());
}

(async () => {
  const univer = await univerResults();
  const engine = HyperFormula.buildFromArray(FORMULAS.map((one) => [one]), { licenseKey: "gpl-v3" });
  FORMULAS.forEach((formula, row) => {
    const [name, ...args] = CALLS[row];
    const others = [engine.getCellValue({ sheet: 0, row, col: 0 }), formulajs[name](...args)];
    console.log(`${formula} Univer ${univer[row]}, HyperFormula ${others[0]}, formulajs ${others[1]}`);
  });
  process.exit(0);
})();
JS
seen=$(node falls.cjs)
printf '%s\n' "$seen"
EXPECTED='=TRUNC(2.5,2) Univer 2.5, HyperFormula 2.5, formulajs 2.5
=TRUNC(-2.5,2) Univer -2.49, HyperFormula -2.5, formulajs -2.5
=ROUNDDOWN(-2.5,2) Univer -2.5, HyperFormula -2.5, formulajs -2.5
=TRUNC(-12.3,1) Univer -12.2, HyperFormula -12.3, formulajs -12.3
=TRUNC(-0.05,2) Univer -0.04, HyperFormula -0.05, formulajs -0.05'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
