/** From where Microsoft serves Office.js, and from where that loads its own pieces. */
const OFFICE = "https://appsforoffice.microsoft.com";

/**
 * What the add-in's page may load: its own files, and Office.js from Microsoft. Everything else is refused by the
 * browser, so that nothing can leave the machine. Styles are set through the style sheets' own interface, so that none
 * in the page's text need be allowed. Who may frame the page can be said by a server's header alone.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${OFFICE}`,
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
