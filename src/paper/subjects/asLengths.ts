import { lengthsIn } from "../lex/lengthsIn";
import type { SentenceMark } from "../lex/mark";

/** A measure by what its name counts. */
interface NamedRow {
  readonly card: number;
  readonly concepts: ReadonlySet<string>;
  readonly lengths: ReadonlySet<string>;
  readonly judgement: { readonly measure: { readonly unit: string } };
}

/**
 * Rows whose names differ by a length of time alone, “6-8 week reviews” and “12 month reviews”, with those lengths among what they
 * count. A length that all of them have tells none.
 */
export function withLengths<Row extends NamedRow>(known: readonly Row[]): Row[] {
  const keys = known.map(keyOf);
  return known.map((row, at) => {
    const alike = known.filter((_, other) => keys[other] === keys[at]);
    const telling = [...row.lengths].filter((length) => alike.some((one) => !one.lengths.has(length)));
    return telling.length === 0 ? row : { ...row, concepts: new Set([...row.concepts, ...telling]) };
  });
}

function keyOf({ card, concepts, judgement: { measure } }: NamedRow): string {
  return [card, measure.unit, ...[...concepts].sort()].join("|");
}

/** The lengths of time in a name. `6-8 week reviews completed by 8 weeks` are of one. */
export function lengthsNamed(name: string): ReadonlySet<string> {
  const lengths = lengthsIn(name);
  const ends = new Set(lengths.map(({ to }) => to));
  return new Set(
    [...ends].map((end) => `${LENGTH}${lengths.find(({ to }) => to === end)?.from ?? end} to ${end}`),
  );
}

/** It says how long something takes or lasts. */
export function isLength(concept: string): boolean {
  return concept.startsWith(LENGTH);
}
/** Before a length that is among what rows count. */
const LENGTH = "length ";

/** What a sentence says of the lengths that tell names apart; “two year reviews” are those of a name of 2 to 2.5 years, where none is of two. */
export function asLengths(
  lengths: ReadonlySet<string>,
  marks: readonly SentenceMark[],
  sentence: string,
): SentenceMark[] {
  const known = [...lengths];
  let named = [...marks];
  for (const { start, end, to } of lengthsIn(sentence)) {
    const length =
      known.find((one) => one.endsWith(` to ${to}`)) ?? known.find((one) => one.startsWith(LENGTH + to));
    const isWithin = (mark: SentenceMark): boolean => mark.start < end && mark.end > start;
    const within = named.filter(isWithin);
    // “In the last 12 months” is a time, and “38.7 weeks” the value of a row in weeks.
    if (length === undefined || within.some(isOfItsOwn)) continue;
    named = within.some(({ is }) => is === "concept")
      ? named.map((mark) =>
          mark.is === "concept" && isWithin(mark) ? { ...mark, concepts: [...mark.concepts, length] } : mark,
        )
      : [
          ...named.filter((mark) => !isWithin(mark)),
          { is: "concept" as const, concepts: [length], start, end },
        ].sort((a, b) => a.start - b.start);
  }
  return named;
}

function isOfItsOwn(mark: SentenceMark): boolean {
  return (
    mark.is === "period" ||
    (mark.is === "figure" && mark.quoted.unit === "plain" && mark.quoted.time !== undefined)
  );
}
