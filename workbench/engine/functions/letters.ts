import { isErrorValue } from "../engineFunction";
import type { CellArgument } from "../engineFunction";
import { NA, toNumber, toText, VALUE } from "./coerce";
import { liftedPastErrors } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

/** CHAR and CODE count by Windows-1252, which is Latin-1 but for the 32 letters from 128 on. */
const MOST_LETTERS = 255;
const FIRST_OWN = 128;
const OWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const CONTROLS = /[\u0000-\u001f]/g;
const WORDS = /\p{L}+/gu;

const ofText = (work: (text: string) => CellArgument) =>
  liftedPastErrors((value: Given = null) => {
    const text = toText(value);
    return isErrorValue(text) ? text : work(text);
  });

const letterOf = liftedPastErrors((value: Given = null): CellArgument => {
  const number = toNumber(value);
  if (isErrorValue(number)) return number;
  const whole = Math.trunc(number);
  return whole < 1 || whole > MOST_LETTERS ? VALUE : (OWN[whole - FIRST_OWN] ?? String.fromCharCode(whole));
});

/** The number of a text's first letter; what Windows-1252 has not is taken for a question mark. */
function codeOf(text: string): CellArgument {
  const [first] = text;
  if (first === undefined) return VALUE;
  const own = OWN.indexOf(first);
  const code = own < 0 ? first.charCodeAt(0) : own + FIRST_OWN;
  return code > MOST_LETTERS || first.length > 1 ? "?".charCodeAt(0) : code;
}

const MOST_UNICODE = 0x10ffff;
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];

const unicodeLetter = liftedPastErrors((value: Given = null): CellArgument => {
  const number = toNumber(value);
  if (isErrorValue(number)) return number;
  const whole = Math.trunc(number);
  if (whole < 1 || whole > MOST_UNICODE) return VALUE;
  return whole >= FIRST_HALF && whole <= LAST_HALF ? NA : String.fromCodePoint(whole);
});

/** Functions of single letters; what they give is text, of a number too. */
export const letters: OwnFunctions = {
  CHAR: letterOf,
  CODE: ofText(codeOf),
  UNICHAR: unicodeLetter,
  UNICODE: ofText((text) => text.codePointAt(0) ?? VALUE),
  CLEAN: ofText((text) => text.replace(CONTROLS, "")),
  PROPER: ofText((text) =>
    text.replace(WORDS, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()),
  ),
};
