/** Characters that show nothing: soft hyphen, word joiner, zero-width joiners. */
const UNSEEN = /[\u00ad\u2060\u200c\u200d]/g;
/** White space of every kind; a zero-width space parts words as others do. */
const SPACE = /[\s\u200b]+/g;
const DASH = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const SINGLE_QUOTE = /[\u2018\u2019\u00b4`]/g;
const DOUBLE_QUOTE = /[\u201c\u201d]/g;
const ACCENT = /\p{M}/gu;

/** Printable signs of ASCII, with no blank at an end or beside another: a text on one line as it stands. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** A text on one line, as it is read: white space of every kind squashed, none at its ends. `" A\n B"` gives `"A B"`. */
export function oneLine(text: string): string {
  if (TIDY.test(text)) return text;
  return text.replace(UNSEEN, "").replace(SPACE, " ").trim();
}

/**
 * A text as all tables of words compare it: on one line, in lower case, with plain dashes and quotes and no accents.
 * `"Children’s  Café – Q1"` gives `"children's cafe - q1"`.
 */
export function plain(text: string): string {
  if (TIDY.test(text) && !text.includes("`")) return text.toLowerCase();
  return oneLine(text)
    .normalize("NFD")
    .replace(ACCENT, "")
    .toLowerCase()
    .replace(DASH, "-")
    .replace(SINGLE_QUOTE, "'")
    .replace(DOUBLE_QUOTE, '"');
}
