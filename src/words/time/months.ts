/** How each month is written, January first, in lower case; the last is its full name. */
export const MONTH_WORDS: readonly (readonly string[])[] = [
  ["jan", "january"],
  ["feb", "febr", "february"],
  ["mar", "march"],
  ["apr", "april"],
  ["may"],
  ["jun", "june"],
  ["jul", "july"],
  ["aug", "august"],
  ["sep", "sept", "september"],
  ["oct", "octr", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

/** The beginnings of the months as choices of a pattern: `jan|feb|…`. */
export const MONTH_BEGINNINGS = MONTH_WORDS.map(([short]) => short).join("|");

/** A month from a word for it in lower case: 9 for `sept`; 0 for another word. */
export function monthNumber(word: string): number {
  return MONTH_WORDS.findIndex((words) => words.includes(word)) + 1;
}

/** The full name of a month, with its capital: `September` for 9. */
export function monthName(month: number): string {
  const name = MONTH_WORDS[month - 1]?.at(-1) ?? "";
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
