import { tagAttribute } from "./tags";

/** How a run of text stands in its paragraph, where that changes what it says. */
export interface TextRun {
  /** Raised, as the mark of a note or the end of `1st`. */
  readonly isRaised?: boolean;
  /** Hidden or struck through: a reader of the paper is not told it. */
  readonly isUnsaid?: boolean;
}

const UNSAID = new Set(["w:vanish", "w:strike", "w:dstrike"]);
const OFF = new Set(["0", "false", "off"]);
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The run with one more property of its formatting, where that is one which matters here. */
export function withProperty(run: TextRun, name: string, attributes: string): TextRun {
  const value = tagAttribute(attributes, "w:val");
  if (name === "w:vertAlign") return { ...run, isRaised: value === "superscript" };
  if (UNSAID.has(name)) return { ...run, isUnsaid: run.isUnsaid === true || !OFF.has(value ?? "") };
  return run;
}

/** What a run says: raised digits stay raised, so that `387` with a note 2 is not read as `3872`. */
export function runText({ isRaised, isUnsaid }: TextRun, text: string): string {
  if (isUnsaid === true) return "";
  return isRaised === true ? text.replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit))) : text;
}
