import { smallFile, link } from "../../xlsx/testing/smallFile";

/** A workbook that was made for one peculiarity of files. */
export interface GeneratedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const STYLES =
  '<numFmts count="3"><numFmt numFmtId="170" formatCode="mmm\\-yy"/><numFmt numFmtId="171" formatCode="0.0%;[Red]\\-0.0%"/><numFmt numFmtId="172" formatCode="_-* #,##0_-;\\-* #,##0_-;_-* &quot;-&quot;??_-;_-@_-"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellXfs count="9">' +
  [
    [0, 0, 0],
    [9, 0, 0],
    [170, 0, 0],
    [171, 0, 2],
    [172, 0, 3],
    [10, 1, 4],
    [3, 0, 2],
    [14, 0, 0],
    [49, 0, 0],
  ]
    .map(
      ([format, font, fill]) =>
        `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" applyNumberFormat="1" applyFill="1"/>`,
    )
    .join("") +
  '</cellXfs><dxfs count="3">' +
  ["FFFFC7CE", "FF00B050", "FFFFC000"]
    .map((colour) => `<dxf><fill><patternFill><bgColor rgb="${colour}"/></patternFill></fill></dxf>`)
    .join("") +
  "</dxfs>";

const cell = (name: string, value: string | number, attributes = ""): string =>
  typeof value === "number"
    ? `<c r="${name}"${attributes}><v>${value}</v></c>`
    : `<c r="${name}" t="inlineStr"${attributes}><is><t>${value}</t></is></c>`;
const row = (at: number, cells: string, attributes = ""): string =>
  `<row r="${at}"${attributes}>${cells}</row>`;

/** A scorecard of three measures with what each book adds to it. */
function scorecard(more: (at: number) => string = () => ""): string {
  const headings = ["Ref", "Measure", "Target"].map((text, at) => cell(`${"ABC"[at] ?? ""}1`, text)).join("");
  const months = [45383, 45413, 45444].map((day, at) => cell(`${"DEF"[at] ?? ""}1`, day, ' s="2"')).join("");
  const measures = ["Re-referrals", "Assessments in 45 days", "Children seen alone"].map((name, at) =>
    row(
      at + 2,
      cell(`A${at + 2}`, `1.${at + 1}`) +
        cell(`B${at + 2}`, name) +
        cell(`C${at + 2}`, 0.9 - at / 10, ' s="1"') +
        [0.575, 0.865 - at / 20, 0.725]
          .map((value, month) => cell(`${"DEF"[month] ?? ""}${at + 2}`, value, ` s="${at === 1 ? 3 : 1}"`))
          .join("") +
        more(at),
    ),
  );
  return row(1, headings + months) + measures.join("");
}

const rule = (attributes: string, formulas: readonly string[]): string =>
  `<cfRule ${attributes}>${formulas.map((formula) => `<formula>${formula}</formula>`).join("")}</cfRule>`;
const rulesOn = (sqref: string, ...rules: readonly string[]): string =>
  `<conditionalFormatting sqref="${sqref}">${rules.join("")}</conditionalFormatting>`;

/** Made without any of the code that is tested. */
export function generatedBooks(): readonly GeneratedBook[] {
  const book = (name: string, sheet: string, more: object = {}): GeneratedBook => ({
    name: `${name}.xlsx`,
    bytes: smallFile({ sheets: { Scorecard: sheet }, styles: STYLES, ...more }),
  });
  const data = (inner: string): string => `<sheetData>${inner}</sheetData>`;
  return [
    book("plain", data(scorecard())),
    book(
      "kinds of values",
      data(
        scorecard(
          (at) =>
            [
              `<c r="G2" t="b"><v>1</v></c><c r="H2" t="e"><v>#DIV/0!</v></c><c r="I2" t="str"><f>UPPER("x")</f><v>X</v></c>`,
              `<c r="G3" t="d"><v>2024-06-30T12:00:00</v></c><c r="H3"><f>C3*2</f><v>1.6</v></c><c r="I3" t="str"><f>"a"&amp;""</f><v></v></c>`,
              `<c r="G4"><v><![CDATA[12]]></v></c><c r="H4" t="str"><f>=C4*2</f><v>1.4</v></c><c t="s"><v>0</v></c>`,
            ][at] ?? "",
        ),
      ),
      {
        strings:
          '<si><r><rPr><b/></rPr><t>Tom &amp; </t></r><r><t xml:space="preserve"> Jo_x000D_</t></r><rPh><t>x</t></rPh></si>',
      },
    ),
    book(
      "shared formulas and no names of cells",
      data(
        scorecard((at) =>
          at === 0
            ? '<c r="G2" s="1"><f t="shared" ref="G2:G4" si="0">F2-$E2</f><v>-0.29</v></c>'
            : '<c s="1"><f t="shared" si="0"/><v>-0.1</v></c>',
        ),
      ),
    ),
    book(
      "days from 1904",
      data(scorecard()).replace(/4538[0-9]|45413|45444/g, (day) => String(Number(day) - 1462)),
      {
        before: '<workbookPr date1904="1"/>',
      },
    ),
    book(
      "merges over texts, hidden lines, styles of lines",
      `<cols><col min="2" max="2" width="40" customWidth="1"/><col min="5" max="5" hidden="1" style="6" width="9"/><col min="8" max="9" style="3"/></cols>${data(
        scorecard((at) => (at === 1 ? cell("G3", "said") + cell("H3", "beneath") : "")).replace(
          '<row r="4">',
          '<row r="4" hidden="1" s="5" customFormat="1" ht="30" customHeight="1">',
        ),
      )}<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="G3:I3"/></mergeCells>`.replace(
        /(<cols>.*<\/sheetData>)(<sheetProtection[^>]*>)/s,
        "$1$2",
      ),
    ),
    book(
      "conditional formats",
      data(scorecard((at) => cell(`G${at + 2}`, ["R", "A", "green"][at] ?? "", ' s="4"'))) +
        rulesOn(
          "D2:F6",
          rule('type="cellIs" dxfId="1" priority="2" operator="greaterThanOrEqual"', ["$C2"]),
          rule('type="cellIs" dxfId="0" priority="4" operator="lessThan"', ["0.7"]),
          rule('type="cellIs" dxfId="2" priority="3" operator="between"', ["0.7", "$C2"]),
        ) +
        rulesOn(
          "G2:G4 B2:B4",
          rule('type="containsText" dxfId="1" priority="5" operator="containsText" text="green"', [
            'NOT(ISERROR(SEARCH("green",G2)))',
          ]),
          rule('type="expression" dxfId="0" priority="6"', ['OR(G2="R",LEFT(B2,2)="Re",MOD(ROW(),7)=0)']),
          rule('type="expression" dxfId="2" priority="1" stopIfTrue="1"', [
            "AND($A2=1.2,LEN(TRIM(B2))&gt;3)",
          ]),
        ) +
        rulesOn(
          "C2:C4",
          `<cfRule type="iconSet" priority="7"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="num" val="0.75"/><cfvo type="num" val="0.85" gte="0"/></iconSet></cfRule>`,
        ) +
        rulesOn(
          "E2:E4",
          `<cfRule type="iconSet" priority="8"><iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="formula" val="$C$2"/><cfvo type="num" val="0.85"/></iconSet></cfRule>`,
        ),
    ),
    book(
      "results left out",
      data(scorecard((at) => `<c r="G${at + 2}" s="1"><f>F${at + 2}-E${at + 2}</f></c>`)),
    ),
    book(
      "results of 0 and the wish to calculate",
      data(scorecard((at) => `<c r="G${at + 2}" s="1"><f>SUM(D${at + 2}:F${at + 2})/3</f><v>0</v></c>`)),
      { behind: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' },
    ),
    book(
      "a function that nobody knows",
      data(scorecard((at) => `<c r="G${at + 2}" s="1"><f>_xlfn.NOBODYKNOWS(F${at + 2})</f></c>`)),
    ),
    book(
      "a table",
      data(
        `${row(1, cell("A1", "Measure") + cell("B1", "Num") + cell("C1", "Den") + cell("D1", "Share"))}${row(2, `${cell("A2", "One")}${cell("B2", 100)}${cell("C2", 387)}<c r="D2" s="1"><f>Counts[[#This Row],[Num]]/Counts[[#This Row],[Den]]</f></c>`)}${row(3, `${cell("A3", "All")}<c r="B3"><f>SUM(Counts[Num])</f></c>`)}`,
      ),
      {
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "table", "../tables/table1.xml")}</Relationships>`,
          "xl/tables/table1.xml":
            '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Counts" displayName="Counts" ref="A1:D2"><tableColumns count="4"><tableColumn id="1" name="Measure"/><tableColumn id="2" name="Num"/><tableColumn id="3" name="Den"/><tableColumn id="4" name="Share"/></tableColumns></table>',
        },
      },
    ),
    book(
      "a prefix for every element",
      data(scorecard()).replace(/<(\/?)(sheetData|row|c|v|is|t|f)\b/g, "<$1x:$2"),
      {},
    ),
    {
      name: "several sheets, one of them hidden.xlsx",
      bytes: smallFile({
        sheets: {
          One: data(scorecard()),
          "Tom's": data(scorecard((at) => `<c r="G${at + 2}"><f>One!F${at + 2}</f><v>0.725</v></c>`)),
          Blank: data(""),
        },
        styles: STYLES,
      }),
    },
  ];
}
