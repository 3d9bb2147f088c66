#!/usr/bin/env bash
# One month on from a month's end is another day in two spreadsheet engines.
#
# Version: @univerjs/engine-formula 0.25.1 with @univerjs/sheets 0.25.1, @formulajs/formulajs 4.6.1
# Date: 2026-11-29
# Behaviour: Excel documents EDATE as a date so many months before or after, and gives the month's last day where it has no
#   such day: one month after 31 January 2024 is 29 February. formulajs does so. Univer gives 2 March, and 2 March again for
#   one month before 31 March, while its EOMONTH is right. A scorecard whose headings are months' ends, each EDATE of the one
#   before, skips February there.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/core@0.25.1 @univerjs/docs@0.25.1 @univerjs/engine-formula@0.25.1 \
  @univerjs/sheets@0.25.1 @univerjs/sheets-formula@0.25.1 @formulajs/formulajs@4.6.1 rxjs@7
cat >months.cjs <<'JS'
const { LocaleType, LogLevel, Univer } = require("@univerjs/core");
const { FUniver } = require("@univerjs/core/facade");
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula");
const { UniverDocsPlugin } = require("@univerjs/docs");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");
require("@univerjs/engine-formula/facade");
require("@univerjs/sheets/facade");
require("@univerjs/sheets-formula/facade");
const { EDATE } = require("@formulajs/formulajs");

const CASES = [
  [2024, 1, 31, 1],
  [2024, 3, 31, -1],
  [2024, 1, 15, 1],
];
const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
for (const plugin of [UniverFormulaEnginePlugin, UniverDocsPlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
  univer.registerPlugin(plugin);
const api = FUniver.newAPI(univer);
const formula = ([year, month, day, months]) => `EDATE(DATE(${year},${month},${day}),${months})`;
const cells = CASES.map((one, row) => [row, { 0: { f: `=TEXT(${formula(one)},"yyyy-mm-dd")` } }]);
const sheet = { id: "s", name: "S", rowCount: 10, columnCount: 2, cellData: Object.fromEntries(cells) };
const book = api.createWorkbook({ id: "b", sheetOrder: ["s"], sheets: { s: sheet } });
api.getFormula().executeCalculation();

const LONG_ENOUGH_MS = 5000;
setTimeout(() => {
  CASES.forEach((one, row) => {
    const [year, month, day, months] = one;
    const peer = EDATE(new Date(year, month - 1, day), months);
    const shown = [peer.getFullYear(), peer.getMonth() + 1, peer.getDate()].map((part) => String(part).padStart(2, "0"));
    console.log(`${formula(one)}: Univer ${book.getActiveSheet().getRange(row, 0).getValue()}, formulajs ${shown.join("-")}`);
  });
  process.exit(0);
}, LONG_ENOUGH_MS);
JS
seen=$(TZ=UTC node months.cjs)
printf '%s\n' "$seen"
EXPECTED='EDATE(DATE(2024,1,31),1): Univer 2024-03-02, formulajs 2024-02-29
EDATE(DATE(2024,3,31),-1): Univer 2024-03-02, formulajs 2024-02-29
EDATE(DATE(2024,1,15),1): Univer 2024-02-15, formulajs 2024-02-15'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
