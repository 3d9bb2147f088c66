const TO_NINETEEN =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
/** `twenty` is 20, and each word behind it ten more. */
const FIRST_OF_TENS = 20;
const TEN = 10;

/** Numbers that are written as one word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...TO_NINETEEN.split(" ").map((word, number): [string, number] => [word, number]),
  ...TENS.split(" ").map((word, at): [string, number] => [word, FIRST_OF_TENS + at * TEN]),
]);

/** Numbers in words that spans of time in names have: `two weeks`. */
export const SPANS_IN_WORDS = ["two", "three", "four", "six", "twelve"] as const;

/** The quarters of a year as papers number them in words: `quarter two`. */
export const QUARTERS_IN_WORDS = ["one", "two", "three", "four"] as const;
