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
export function isDateFormat(format: string): boolean {
  return partsOf(format).date;
}

/** Letters of a date format without quoted text, colours and escapes, in lower case: `[$-809]dd" of "mmmm` is `ddmmmm`. */
export function dateLetters(format: string): string {
  return partsOf(format).sections[0].replace(/[^ymdhs]/g, "");
}

/** A number format shows a time of day or how long something took, and no day: `mm:ss` and `[h]:mm` do. */
export function isTimeFormat(format: string): boolean {
  const letters = dateLetters(format);
  return isDateFormat(format) && /[hs]/.test(letters) && !/[yd]/.test(letters);
}

/**
 * How a number format shows a number: `0.0%` in percent with one decimal, `#,##0` with none and thousands,
 * General with the decimals that General shows. Quoted text, colours, escapes and sections are understood.
 */
export function formatShape(number: number, format: string): Required<NumberShape> {
  const { sections, shapes } = partsOf(format);
  const shape = shapes[sectionFor(number, sections)] ?? shapes[0];
  return shape === "general"
    ? { percent: false, decimals: generalDecimals(number), thousands: false }
    : shape;
}

/** How a section shows a number; `null` for one that shows only text. */
function shapeOf(section: string): Shape | null {
  if (!DIGIT.test(section)) return null;
  if (/[/@]|general|e[+-]/.test(section)) return "general";
  const mask = section.replace(/\[[^\]]*\]/g, "");
  const fraction = /\.([0#?]*)/.exec(mask)?.[1] ?? "";
  const hidden = /[0#?](,+)(?![0#?,])/.exec(mask)?.[1] ?? "";
  return {
    percent: section.includes("%"),
    decimals: fraction.length - DIGITS_HIDDEN_BY_COMMA * hidden.length,
    thousands: /[0#?],[0#?]/.test(mask),
  };
}
const DIGIT = /[0#?]/;

/**
 * A percent sign that is only text stands behind a whole percentage: 79 under `0"%"` is read as 79%. `0%`, which shows
 * 0.79 so, has a sign of its own.
 */
export function holdsWholePercent(format: string): boolean {
  return partsOf(format).wholePercent;
}

/** Decimals that General shows: 0.8333333333333334 has nine, 17.63 two. */
export function generalDecimals(number: number): number {
  const whole = Math.trunc(Math.abs(number)).toString().length;
  const shown = Math.abs(number).toFixed(Math.max(0, GENERAL_DIGITS - whole));
  return (shown.split(".")[1] ?? "").replace(/0+$/, "").length;
}

/** What a format says, whatever number stands under it. */
interface Parts {
  /** Without what is only text, in lower case; brackets stay where they are a condition or a lapse of time. */
  readonly sections: Sections;
  readonly date: boolean;
  /** By section, the first of all with what General shows where it shows no digits; others that show none are as the first. */
  readonly shapes: readonly [Shape, ...(Shape | null)[]];
  readonly wholePercent: boolean;
}
type Shape = Required<NumberShape> | "general";

function partsOf(format: string): Parts {
  const known = KNOWN.get(format);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const sections = readSections(format);
  const [first, ...others] = sections;
  const parts: Parts = {
    sections,
    date: !first.includes("general") && DATE_LETTERS.test(first),
    shapes: [shapeOf(first) ?? "general", ...others.map(shapeOf)],
    wholePercent: !first.includes("%") && DIGIT.test(first) && /(?:"\s*%\s*"|\\%)/.test(format),
  };
  KNOWN.set(format, parts);
  return parts;
}

/** A workbook has thousands of cells under a few formats, so each is taken apart once. */
const KNOWN = new Map<string, Parts>();
const MOST_KNOWN = 1000;

function readSections(format: string): Sections {
  const sections: [string, ...string[]] = [""];
  const add = (piece: string) => (sections[sections.length - 1] += piece.toLowerCase());
  for (let at = 0; at < format.length; at++) {
    const character = format.charAt(at);
    if (character === '"') at = endOf(format, '"', at);
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

/** Which section shows a number. */
function sectionFor(number: number, sections: Sections): number {
  if (sections.length === 1) return 0;
  if (sections.some((section) => /\[[<>=]/.test(section)))
    return sections.findIndex((section) => meets(number, section));
  if (number < 0) return 1;
  return number === 0 && sections.length > 2 ? 2 : 0;
}

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
