import { yearCalled } from "./decide/resolve";
import type { SentenceMark } from "./lex/mark";

/** “In 2023”, “2023: 31%”, in a paper beside a scorecard whose columns are called so: the year of that column. */
export function withYearsCalled(
  { years }: { readonly years: ReadonlySet<number> },
  marks: readonly SentenceMark[],
): readonly SentenceMark[] {
  if (years.size === 0) return marks;
  return marks.map((mark, at): SentenceMark => {
    const year = yearOf(mark, marks[at + 1]);
    const { start, end } = mark;
    return year !== null && years.has(year)
      ? { is: "period", named: { kind: "period", period: yearCalled(year) }, start, end }
      : mark;
  });
}

function yearOf(mark: SentenceMark, next: SentenceMark | undefined): number | null {
  if (mark.is === "period") return mark.named.kind === "unknown" ? (mark.named.year ?? null) : null;
  const isHeading = next?.is === "stop" && next.sign === ":";
  return mark.is === "figure" && isHeading && mark.quoted.unit === "plain" ? mark.quoted.number : null;
}
