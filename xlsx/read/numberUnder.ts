/** Functions whose result is text, whatever it looks like. */
const GIVES_TEXT =
  /["&]|\b(?:TEXT|FIXED|DOLLAR|CONCAT|CONCATENATE|TEXTJOIN|LEFT|RIGHT|MID|TRIM|CLEAN|SUBSTITUTE|REPLACE|REPT|UPPER|LOWER|PROPER|CHAR|UNICHAR|T|TEXTBEFORE|TEXTAFTER|ADDRESS|BASE|DEC2HEX|ROMAN)\(/i;
/** A formula that works something out and does not merely show another cell. */
const WORKS_OUT = /[-+*/^%(]/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i;

/**
 * The number that stands as text under a formula, as some programs store each result: `"0.95"` under `=95/100` is 0.95.
 * `null` where the formula may well give text.
 */
export function numberUnder(formula: string, text: string): number | null {
  if (!NUMBER.test(text) || GIVES_TEXT.test(formula) || !WORKS_OUT.test(formula)) return null;
  return Number(text);
}
