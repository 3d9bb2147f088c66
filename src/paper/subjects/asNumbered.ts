import { remember } from "../../core/remember";
import { NUMBERED_WORDS } from "../../words/paper/numberedWords";
import type { SentenceMark } from "../lex/mark";

/** A measure by what its name counts. */
interface NumberedRow {
  readonly card: number;
  readonly concepts: ReadonlySet<string>;
  /** Numbers of its name with the word before them: `stage 1`. */
  readonly numbers: ReadonlySet<string>;
}

/** Rows whose names are told apart by a number, “stage 1 complaints” and “stage 2 complaints”, with that among what they count. */
export function withNumbers<Row extends NumberedRow>(known: readonly Row[]): Row[] {
  const named = known.map(({ numbers }) => [...numbers].filter(isNumbered));
  if (named.every(({ length }) => length === 0)) return [...known];
  return known.map((row, at) => {
    const [own, ...more] = named[at] ?? [];
    return own === undefined || more.length > 0 ? row : { ...row, concepts: new Set([...row.concepts, own]) };
  });
}

/** The number behind such a word is a name of the scorecard's where one of its rows is called so. */
export function asNumbered(
  { vocabulary }: { readonly vocabulary: ReadonlySet<string> },
  marks: readonly SentenceMark[],
  sentence: string,
): readonly SentenceMark[] {
  if (!hasNumbered(vocabulary)) return marks;
  return marks.map((mark, at): SentenceMark => {
    const before = marks[at - 1];
    const said = mark.is === "figure" ? mark.quoted.number : mark.is === "plain" ? mark.stem : "";
    if (before === undefined || said === "") return mark;
    const number = `${sentence.slice(before.start, before.end).toLowerCase()} ${said}`;
    const { start, end } = mark;
    return isNumbered(number) && vocabulary.has(number)
      ? { is: "concept", concepts: [number], start, end }
      : mark;
  });
}

/** Most scorecards have no name of that kind. */
const hasNumbered = remember((vocabulary: ReadonlySet<string>): boolean => [...vocabulary].some(isNumbered));

function isNumbered(number: string): boolean {
  return NUMBERED_WORDS.has(number.split(" ")[0] ?? "");
}
