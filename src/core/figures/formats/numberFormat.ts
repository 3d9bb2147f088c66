import { remembered } from "../../../words/remembered";
import type { NumberShape } from "../displayed";

/** Letters that make a number a date or a time. */
const DATE_LETTERS = /[ymdhs]/;
/** Excel's General shows eleven characters: one of them the point, the rest digits. */
const GENERAL_DIGITS = 10;
/** A comma behind the last digit of a format hides three digits. */
const DIGITS_HIDDEN_BY_COMMA = 3;

/** Every format has a section, be it empty. */
type Sections = readonly [string, ...string[]];

/** A number format shows a date or a time: `mmm-yy` does, `0.0%`, `General` and `0 "days"` do not. */
export const isDateFormat = remembered((format): boolean => {
  const [first] = bareSections(format);
  return !first.includes("general") && DATE_LETTERS.test(first);
});

/** Letters of a date format without quoted text, colours and escapes, in lower case: `[$-809]dd" of "mmmm` is `ddmmmm`. */
export function dateLetters(format: string): string {
  return bareSections(format)[0].replace(/[^ymdhs]/g, "");
}

/** A number format shows a time of day or how long something took, and no day: `mm:ss` and `[h]:mm` do. */
export function isTimeFormat(format: string): boolean {
  // Of most formats that is known without their letters.
  if (!isDateFormat(format)) return false;
  const letters = dateLetters(format);
  return /[hs]/.test(letters) && !/[yd]/.test(letters);
}

/**
 * How a number format shows a number: `0.0%` in percent with one decimal, `#,##0` with none and thousands,
 * General with the decimals that General shows. Quoted text, colours, escapes and sections are understood.
 */
export function formatShape(number: number, format: string): Required<NumberShape> {
  const sections = bareSections(format);
  const chosen = sectionFor(number, sections);
  const shape = shapeOf(DIGIT.test(chosen) ? chosen : sections[0]);
  return shape ?? { percent: false, decimals: generalDecimals(number), thousands: false };
}
const DIGIT = /[0#?]/;

/** How a section shows a number; `null` where as General does. */
const shapeOf = remembered((section): Required<NumberShape> | null => {
  if (!DIGIT.test(section) || /[/@]|general|e[+-]/.test(section)) return null;
  const mask = section.replace(/\[[^\]]*\]/g, "");
  // `0.0` has one decimal.
  const fraction = /\.([0#?]*)/.exec(mask)?.[1] ?? "";
  // `0.0,` shows thousands: each comma behind the last digit takes three digits away.
  const hidden = /[0#?](,+)(?![0#?,])/.exec(mask)?.[1] ?? "";
  return {
    percent: section.includes("%"),
    decimals: fraction.length - DIGITS_HIDDEN_BY_COMMA * hidden.length,
    thousands: /[0#?],[0#?]/.test(mask),
  };
});

/**
 * How a format of digits, their commas and a percent sign alone shows a number (`0`, `#,##0.0`, `0.00%`); `null` for every
 * other. Most figures of a workbook stand under such formats.
 */
export function plainShape(format: string): Required<NumberShape> | null {
  return PLAIN.test(format) ? shapeOf(format) : null;
}
const PLAIN = /^(?:#,##)?0(?:\.0{1,4})?%?$/;

/**
 * A percent sign that is only text stands behind a whole percentage: 79 under `0"%"` is read as 79%. `0%`, which shows
 * 0.79 so, has a sign of its own.
 */
export const holdsWholePercent = remembered((format): boolean => {
  const [first] = bareSections(format);
  return !first.includes("%") && DIGIT.test(first) && /(?:"\s*%\s*"|\\%)/.test(format);
});

/** Decimals that General shows: 0.8333333333333334 has nine, 17.63 two. */
export function generalDecimals(number: number): number {
  const whole = Math.trunc(Math.abs(number)).toString().length;
  const shown = Math.abs(number).toFixed(Math.max(0, GENERAL_DIGITS - whole));
  return (shown.split(".")[1] ?? "").replace(/0+$/, "").length;
}

/**
 * The sections of a format without what is only text, in lower case; brackets stay where they are a condition or a lapse
 * of time. A workbook has thousands of cells under a few formats, so each is taken apart once.
 */
const bareSections = remembered(readSections);

function readSections(format: string): Sections {
  const sections: [string, ...string[]] = [""];
  const add = (piece: string) => (sections[sections.length - 1] += piece.toLowerCase());
  for (let at = 0; at < format.length; at++) {
    const character = format.charAt(at);
    if (character === '"') at = endOf(format, '"', at);
    // `\` shows the next character, `_` leaves its width blank, `*` repeats it: no part of the number.
    else if (character === "\\" || character === "_" || character === "*") at++;
    else if (character === ";") sections.push("");
    else if (character === "[") {
      const end = endOf(format, "]", at);
      const bracket = format.slice(at, end + 1);
      if (/^\[(?:[<>=]|h+\]|m+\]|s+\])/i.test(bracket)) add(bracket);
      at = end;
    } else add(character);
  }
  return sections;
}

function endOf(format: string, closing: string, from: number): number {
  const end = format.indexOf(closing, from + 1);
  return end === -1 ? format.length : end;
}

/**
 * The section that Excel uses for a number: by conditions where there are any (`[>=10]0.0;0`), else the first for
 * positive numbers, the second for negative ones, the third for 0.
 */
function sectionFor(number: number, sections: Sections): string {
  const [first, second, third] = sections;
  if (second === undefined) return first;
  if (sections.some((section) => /\[[<>=]/.test(section)))
    return sections.find((section) => meets(number, section)) ?? first;
  if (number < 0) return second;
  return (number === 0 && third) || first;
}

/** Whether a number meets the condition of a section: `[>=10]`. A section without one takes every number. */
function meets(number: number, section: string): boolean {
  const condition = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section);
  if (condition === null) return true;
  const bound = Number(condition[2]);
  if (condition[1] === "<") return number < bound;
  if (condition[1] === "<=") return number <= bound;
  if (condition[1] === ">") return number > bound;
  if (condition[1] === ">=") return number >= bound;
  return condition[1] === "=" ? number === bound : number !== bound;
}
