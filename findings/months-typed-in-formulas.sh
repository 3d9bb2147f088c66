#!/usr/bin/env bash
# A month that is typed into a formula finds no heading in Univer, since it is a date there before it reaches the function.
#
# Version: Univer 0.25.1 (@univerjs/core, engine-formula, sheets, sheets-formula, docs)
# Date: 2026-11-29
# Behaviour: the headings of a scorecard are often texts, Nov-23, Dec-23, Jan-24. In Excel "Jan-24" in a formula is a text
#   wherever it stands, so that =MATCH("Jan-24",B1:D1,0) is 3. Univer counts one such heading (COUNTIF) and holds the cell to
#   be equal to "Jan-24", but MATCH, XLOOKUP and EXACT do not find it: among a function's arguments, and in an array, the
#   text has become the serial number of the first of its month, which CONCATENATE and TEXTJOIN then show.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/core@0.25.1 @univerjs/engine-formula@0.25.1 @univerjs/sheets@0.25.1 \
  @univerjs/sheets-formula@0.25.1 @univerjs/docs@0.25.1
cat >months.cjs <<'JS'
const { LocaleType, LogLevel, Univer } = require("@univerjs/core");
const { FUniver } = require("@univerjs/core/facade");
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");
const { UniverDocsPlugin } = require("@univerjs/docs");
for (const name of ["engine-formula", "sheets", "sheets-formula"]) require(`@univerjs/${name}/facade`);

const HEADINGS = ["Measure", "Nov-23", "Dec-23", "Jan-24"];
const FORMULAS = [
  '=COUNTIF(B1:D1,"Jan-24")',
  '=IF(D1="Jan-24",1,0)',
  '=MATCH("Jan-24",B1:D1,0)',
  '=XLOOKUP("Jan-24",B1:D1,B1:D1)',
  '=INDEX({"Dec-23","Jan-24"},2)',
  '=CONCATENATE("Jan-24"," to date")',
  '=TEXTJOIN(" ",TRUE,"up on","Dec-23")',
];

(async () => {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of [UniverFormulaEnginePlugin, UniverDocsPlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
    univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  const cellData = { 0: Object.fromEntries(HEADINGS.map((v, column) => [column, { v, t: 1 }])) };
  FORMULAS.forEach((f, at) => (cellData[at + 1] = { 0: { f } }));
  const book = api.createWorkbook({
    id: "book",
    sheetOrder: ["board"],
    sheets: { board: { id: "board", name: "Board", cellData, rowCount: 20, columnCount: 10 } },
  });
  const formula = api.getFormula();
  const calculated = new Promise((resolve) => formula.calculationEnd(resolve));
  formula.executeCalculation();
  await calculated;
  const sheet = book.getActiveSheet();
  FORMULAS.forEach((f, at) => console.log(`${f} ${sheet.getRange(at + 1, 0).getValue()}`));
  process.exit(0);
})();
JS
seen=$(node months.cjs)
printf '%s\n' "$seen"
EXPECTED='=COUNTIF(B1:D1,"Jan-24") 1
=IF(D1="Jan-24",1,0) 1
=MATCH("Jan-24",B1:D1,0) #N/A
=XLOOKUP("Jan-24",B1:D1,B1:D1) #N/A
=INDEX({"Dec-23","Jan-24"},2) 45292
=CONCATENATE("Jan-24"," to date") 45292 to date
=TEXTJOIN(" ",TRUE,"up on","Dec-23") up on 45261'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
