/** From where Microsoft serves Office.js, and from where that loads its own pieces. */
const OFFICE = "https://appsforoffice.microsoft.com";

/**
 * The SHA-256 of no text at all: a style element may be put into the page empty. Fluent UI fills it through the style
 * sheet's own interface; without the element the pane would stand there unstyled.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the add-in's page may load: its own files, and Office.js from Microsoft. Everything else is refused by the
 * browser, so that nothing can leave the machine. No style in the page's text is allowed, only empty style elements.
 * Who may frame the page can be said by a server's header alone.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE}`,
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${OFFICE}`,
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
