import { marked } from "marked";

/** Pages of `docs` that go with the add-in, so that help needs no other address. */
const PAGES = /\b(manual|checks|functions)\.md\b/g;
const STYLE = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}img{max-width:100%;height:auto;border:1px solid #8a8886}table{border-collapse:collapse}td,th{border:1px solid #8a8886;padding:4px 8px;text-align:left;vertical-align:top}code{overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}}`;

/**
 * A page of `docs` as the add-in serves it: plain HTML without a script, its headings with the names by which help leads there.
 *
 * @param {string} markdown
 * @returns {string}
 */
export function manualPage(markdown) {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "Scorecard";
  const body = marked
    .parse(markdown, { async: false })
    .replace(
      /<h([1-6])>(.*?)<\/h\1>/g,
      (_, level, text) => `<h${level} id="${headingName(text)}">${text}</h${level}>`,
    )
    .replace(PAGES, "$1.html");
  return `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body>\n${body}</body></html>\n`;
}

/**
 * How a heading is named in an address: `Red, or perhaps amber` is `red-or-perhaps-amber`.
 *
 * @param {string} text as HTML
 * @returns {string}
 */
export function headingName(text) {
  return text
    .replace(/<[^>]*>|&[a-z#0-9]+;/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, "")
    .trim()
    .replace(/\s+/g, "-");
}
