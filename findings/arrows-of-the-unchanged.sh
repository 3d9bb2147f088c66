#!/usr/bin/env bash
# A workbook that ExcelJS saves shows an arrow up beside a measure that did not change, and colours months that are blank.
#
# Version: exceljs 4.4.0, jszip 3.10.1
# Date: 2026-11-30
# Behaviour: a scorecard's arrows come from an icon set over the change: up above 0 (`gte="0"`), sideways at 0. Reading and
#   saving leaves `gte` out, so that both thresholds are met at 0 and the arrow is the one up. A first rule for blank cells
#   with `stopIfTrue`, which keeps months without a figure from being red as less than the target, comes back without it: the
#   rules below it hold there too. Neither is told, and both are lost where ExcelJS itself is asked to write them.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1
cat >arrows.mjs <<'JS'
import ExcelJS from "exceljs";
import JSZip from "jszip";

const SHEET = "xl/worksheets/sheet1.xml";
const RULES =
  `<conditionalFormatting sqref="B1:D1"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>ISBLANK(B1)</formula></cfRule>` +
  `<cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0.8</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="E1"><cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/>` +
  `<cfvo type="num" val="0"/><cfvo type="num" val="0" gte="0"/></iconSet></cfRule></conditionalFormatting>`;

// A plain book with a red format, into which the rules are put as Excel writes them.
const plain = new ExcelJS.Workbook();
const sheet = plain.addWorksheet("Scorecard");
sheet.addRow(["Care leavers in touch", 0.91, null, 0.79, 0]);
sheet.addConditionalFormatting({
  ref: "B1",
  rules: [{ type: "cellIs", operator: "lessThan", formulae: [0.8], style: { font: { color: { argb: "FFFF0000" } } } }],
});
const zip = await JSZip.loadAsync(await plain.xlsx.writeBuffer());
const xml = await zip.file(SHEET).async("string");
zip.file(SHEET, xml.replace(/<conditionalFormatting[\s\S]*<\/conditionalFormatting>/, RULES));
const book = new ExcelJS.Workbook();
await book.xlsx.load(await zip.generateAsync({ type: "nodebuffer" }));
const saved = await JSZip.loadAsync(await book.xlsx.writeBuffer());

const show = async (name, file) => {
  const rules = await file.file(SHEET).async("string");
  const stop = /<cfRule type="expression"[^>]*>/.exec(rules)?.[0];
  const arrows = [...rules.matchAll(/<cfvo type="num"[^>]*>/g)].map(([threshold]) => threshold).join(" ");
  console.log(`${name}: ${stop} ${arrows}`);
};
await show("before", zip);
await show("saved", saved);

const own = new ExcelJS.Workbook();
own.addWorksheet("Scorecard").addConditionalFormatting({
  ref: "B1:E1",
  rules: [
    { type: "expression", priority: 1, stopIfTrue: true, formulae: ["ISBLANK(B1)"], style: {} },
    { type: "iconSet", priority: 2, iconSet: "3Arrows", cfvo: [{ type: "percent", value: 0 }, { type: "num", value: 0 }, { type: "num", value: 0, gte: false }] },
  ],
});
await show("written", await JSZip.loadAsync(await own.xlsx.writeBuffer()));
JS
seen=$(node arrows.mjs)
printf '%s\n' "$seen"
EXPECTED='before: <cfRule type="expression" priority="1" stopIfTrue="1"> <cfvo type="num" val="0"/> <cfvo type="num" val="0" gte="0"/>
saved: <cfRule type="expression" priority="1"> <cfvo type="num" val="0"/> <cfvo type="num" val="0"/>
written: <cfRule type="expression" dxfId="0" priority="1"> <cfvo type="num" val="0"/> <cfvo type="num" val="0"/>'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
