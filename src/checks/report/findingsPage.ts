import type { CellContent } from "../../core/figures/cellValue";
import { FINDINGS_HEADINGS, findingsTable, type Reported } from "./findingsTable";

/** Opened in Excel, a cell under this style keeps its text as text: `=1+1` is no formula there. */
const AS_TEXT = `style="mso-number-format:'\\@'"`;
const STYLE = `@page{size:A4 landscape;margin:12mm}body{font:13px/1.4 system-ui,sans-serif;margin:2em}table{border-collapse:collapse;width:100%;table-layout:auto}thead{display:table-header-group}tr{break-inside:avoid}td,th{overflow-wrap:anywhere}@media print{body{font-size:8pt;margin:0}th,td{padding:1mm!important}}th,td{border:1px solid #8a8886;padding:4px 8px;text-align:left;vertical-align:top}th{background:#f3f2f1}`;

/** The report of all findings as a page that any browser shows and prints: one table, no script, nothing from elsewhere. */
export function findingsPage(reported: Reported): string {
  const title = escape(`Findings in ${reported.sheet}, ${reported.today}`);
  const head = FINDINGS_HEADINGS.map((heading) => `<th scope="col">${escape(heading)}</th>`).join("");
  const rows = findingsTable(reported).map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  return [
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>`,
    `<body><h1>${title}</h1><table><thead><tr>${head}</tr></thead><tbody>`,
    ...rows,
    "</tbody></table></body></html>\n",
  ].join("\n");
}

function cell(content: CellContent): string {
  return typeof content === "string"
    ? `<td ${AS_TEXT}>${escape(content)}</td>`
    : `<td>${String(content)}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
