/** Where Excel's own web view finds Office.js; the page that Excel loads must name it. A minified page has no quotes. */
const HOSTED =
  /<script[^>]*\ssrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/[^">\s]*\/office\.js"?[^>]*>\s*<\/script>/i;
const LOCAL = '<script src="/page/shim.js"></script><script src="/office/office.js"></script>';

/**
 * The add-in's own page as the workbench shows it: the genuine Office.js from this computer, and before it the
 * script that stands in for what Excel's web view offers. Nothing else of the page is touched.
 *
 * @param {string} html the built `taskpane.html`
 * @returns {string}
 * @example adaptPane('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>')
 * // '<script src="/page/shim.js"></script><script src="/office/office.js"></script>'
 */
export function adaptPane(html) {
  if (!HOSTED.test(html)) throw new Error("taskpane.html does not load Office.js, so it cannot be adapted.");
  return html.replace(HOSTED, LOCAL);
}
