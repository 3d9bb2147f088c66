import { printableLine } from "../plainText";
import { byUrgency, findingCount, type ReportedBook } from "./many";

const STYLE =
  "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#222}" +
  "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc}" +
  "td.n{text-align:right}summary{cursor:pointer;font-weight:600;margin-top:1rem}.error{color:#a4262c}.warning{color:#7a5c00}.note{color:#555}";

/** A page that says of every workbook what a person should look at, the most urgent first. It needs nothing else. */
export function htmlOf(books: readonly ReportedBook[]): string {
  const sorted = byUrgency(books);
  const rows = sorted.map(
    (book, at) =>
      `<tr><td><a href="#b${at}">${text(book.book)}</a></td><td class="n">${findingCount(book, "error")}</td><td class="n">${findingCount(book, "warning")}</td><td class="n">${findingCount(book, "note")}</td><td class="n">${book.measures}</td><td>${text(book.troubles.join(" "))}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Scorecards checked</title><style>${STYLE}</style></head>
<body>
<h1>Scorecards checked</h1>
<p>${books.length} workbooks, the most urgent first.</p>
<table>
<thead><tr><th>Workbook</th><th>Errors</th><th>Warnings</th><th>Notes</th><th>Measures</th><th>Could not be read</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
${sorted.map(section).join("\n")}
</body>
</html>
`;
}

function section(book: ReportedBook, at: number): string {
  const findings = book.findings.map(
    ({ severity, sheet, cells, reference, measure, message }) =>
      `<tr><td class="${severity}">${severity}</td><td>${text(sheet ?? "")}</td><td>${text(cells.join(", "))}</td><td>${text([reference, measure].filter(Boolean).join(" "))}</td><td>${text(message)}</td></tr>`,
  );
  const table =
    findings.length > 0
      ? `<table><thead><tr><th>Severity</th><th>Sheet</th><th>Cells</th><th>Measure</th><th>What was found</th></tr></thead><tbody>\n${findings.join("\n")}\n</tbody></table>`
      : "<p>Nothing was found.</p>";
  return `<details id="b${at}"${at === 0 ? " open" : ""}><summary>${text(book.book)}</summary>${table}</details>`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function text(value: string): string {
  return printableLine(value).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
