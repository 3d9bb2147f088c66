import { nameDay } from "../../core/periods/nameDay";
import { PER_CENT } from "../../core/figures/rate";
import type { CellContent } from "../../core/figures/cellValue";
import { FINDINGS_HEADINGS, findingsTable, type Reported } from "./findingsTable";

/** Opened in Excel, a cell under this style keeps its text as text: `=1+1` is no formula there. */
const AS_TEXT = `style="mso-number-format:'\\@'"`;
/** Landscape A4 with the headings repeated on every page: a table of findings is wide, and is read on paper. */
const STYLE = `@page{size:A4 landscape;margin:12mm}body{font:13px/1.4 system-ui,sans-serif;margin:2em}table{border-collapse:collapse;width:100%;table-layout:fixed}thead{display:table-header-group}tr{break-inside:avoid}td,th{overflow-wrap:anywhere}@media print{body{font-size:8pt;margin:0}th,td{padding:1mm!important}}th,td{border:1px solid #8a8886;padding:4px 8px;text-align:left;vertical-align:top}th{background:#f3f2f1}`;

/** What share of the page's width a column has beside the others: no word of a heading is broken on A4. */
const SHARES: Readonly<Partial<Record<(typeof FINDINGS_HEADINGS)[number], number>>> = {
  Severity: 9,
  Reference: 10,
  Measure: 14,
  Cells: 8,
  "What was found": 22,
  "The arithmetic": 20,
  Published: 10,
  Expected: 9,
  Question: 13,
  "Set aside on": 8,
  "Why set aside": 11,
};

/**
 * The report of all findings as a page that any browser shows and prints: one table, no script, nothing from elsewhere.
 * What is the same in every row stands in its title, and a column in which nothing stands is left out.
 */
export function findingsPage(reported: Reported): string {
  const title = escape(`Findings in ${reported.sheet}, ${nameDay(reported.today)}`);
  const table = findingsTable(reported);
  const columns = FINDINGS_HEADINGS.flatMap((heading, at) => {
    const share = SHARES[heading];
    // Most reports have nothing set aside: two blank columns would take the width from the sentences.
    const isAside = heading === "Set aside on" || heading === "Why set aside";
    const isBlank = isAside && table.every((row) => row[at] === "");
    return share === undefined || isBlank ? [] : [{ heading, at, share }];
  });
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(
    ({ share }) => `<col style="width:${((share / whole) * PER_CENT).toFixed(1)}%">`,
  );
  const head = columns.map(({ heading }) => `<th scope="col">${escape(heading)}</th>`).join("");
  const rows = table.map((row) => `<tr>${columns.map(({ at }) => cell(row[at] ?? "")).join("")}</tr>`);
  return [
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>`,
    `<body><h1>${title}</h1><table><colgroup>${widths.join("")}</colgroup><thead><tr>${head}</tr></thead><tbody>`,
    ...rows,
    "</tbody></table></body></html>\n",
  ].join("\n");
}

/** A number stays a number for Excel; a text stays a text. */
function cell(content: CellContent): string {
  return typeof content === "string"
    ? `<td ${AS_TEXT}>${escape(content)}</td>`
    : `<td>${String(content)}</td>`;
}

/** What a cell says may look like markup: a measure may be named `<18s & over`. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it must stand in markup. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
