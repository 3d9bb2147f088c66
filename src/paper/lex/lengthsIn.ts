import { NUMBER_WORDS } from "../../words/paper/numberWords";
import { plain } from "../../words/plain";

/** A length of time in a text, `6-8 weeks`: where it stands, and in days or months from how long to how long. */
interface FoundLength {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const NUMBER = `(?:\\d{1,2}(?:\\.\\d|½)?|${[...NUMBER_WORDS.keys()].join("|")})`;
const UNIT = "((?:working |calendar )?(?:hour|day|week|month|year))s?";
const LENGTH = new RegExp(
  `(?<![\\w.,])(?:(${NUMBER})(?: ?[-/] ?| to | or ))?(${NUMBER})[ -]${UNIT}\\b(?!-| olds?\\b)`,
  "g",
);

/** The lengths of time in a text, which is on one line. A week is seven days and a year twelve months, whichever is written. */
export function lengthsIn(text: string): FoundLength[] {
  return [...plain(text).matchAll(LENGTH)].map(({ 0: words, 1: from, 2: to = "", 3: unit = "", index }) => ({
    start: index,
    end: index + words.length,
    from: inUnit(from ?? to, unit),
    to: inUnit(to, unit),
  }));
}

function inUnit(number: string, unit: string): string {
  const many = NUMBER_WORDS.get(number) ?? Number(number.replace("½", ".5"));
  const [times, own] = AS[unit] ?? [1, unit];
  return `${many * times} ${own}`;
}
const AS: Readonly<Record<string, readonly [number, string]>> = {
  week: [7, "day"],
  year: [12, "month"],
  "calendar day": [1, "day"],
};
