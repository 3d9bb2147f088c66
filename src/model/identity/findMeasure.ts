import { plain } from "../../words/plain";
import { remember } from "../../core/remember";
import { groupedBy } from "./groupedBy";
import { measureKey, type Named } from "./measureKey";
import { likeness, nameWords, plainName } from "./nameWords";

/**
 * How a measure was found again: by reference and name, by its name under a new reference, or by its reference under a
 * new name.
 */
export type FoundBy = "both" | "name" | "reference";

/** Whether the other facts about a candidate, its figures above all, allow it to be the measure. */
export type Allows<T> = (candidate: T, by: FoundBy) => boolean;

/**
 * Two names under one reference share at least a third of their words (Dice's coefficient), or they may be two
 * measures: the number may have gone to a new one.
 */
const ALIKE_LEAST = 0.34;

/**
 * The one rule by which a measure is known again, on its sheet later, on another sheet, in a history or in settings: by
 * reference and name; else by its name, numbered anew; else by its reference, where the new name shares words with the
 * old and says nothing opposite. `null` where none or several could be it.
 */
export function findMeasure<T extends Named>(
  one: Named,
  among: readonly T[],
  allows: Allows<T> = () => true,
): T | null {
  // The lists hold what `among` holds, of the same type.
  const { byKey, byName, byReference } = sorted(among) as SortedMeasures<T>;
  const [exact] = byKey.get(measureKey(one)) ?? [];
  if (exact !== undefined) return allows(exact, "both") ? exact : null;
  const called = byName.get(plainName(one.name)) ?? [];
  if (called.length > 0) return only(called, (other) => allows(other, "name"));
  const numbered = byReference.get(plainReference(one.reference ?? "")) ?? [];
  return only(
    numbered.filter((other) => sameReference(one.reference, other.reference) && namesAgree(one, other)),
    (other) => allows(other, "reference"),
  );
}

interface SortedMeasures<T> {
  readonly byKey: ReadonlyMap<string, readonly T[]>;
  readonly byName: ReadonlyMap<string, readonly T[]>;
  readonly byReference: ReadonlyMap<string, readonly T[]>;
}

/**
 * Measures by key, name and reference. Remembered, because a workbook of many pages looks for every measure on each of
 * them.
 */
const sorted = remember((among: readonly Named[]): SortedMeasures<Named> => ({
  byKey: groupedBy(among, measureKey),
  byName: groupedBy(among, ({ name }) => plainName(name)),
  byReference: groupedBy(among, ({ reference }) => plainReference(reference ?? "")),
}));

/** Whether two names can be of one measure, given that both have the same reference. */
export function namesAgree(one: Pick<Named, "name">, other: Pick<Named, "name">): boolean {
  return likeness(nameWords(one.name), nameWords(other.name)) >= ALIKE_LEAST;
}

/** Whether two names are one, without regard to case, punctuation and spaces. */
export function sameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/**
 * Whether two references are the same, without regard to case and spaces. A missing reference equals no other, not even
 * another missing one.
 */
export function sameReference(one: string | null, other: string | null): boolean {
  return !!one && !!other && plainReference(one) === plainReference(other);
}

/** A reference without case and spaces, for comparing: `1.4 A` is `1.4a`. */
export function plainReference(reference: string): string {
  return plain(reference).replaceAll(" ", "");
}

/** The single candidate, if it is allowed; of several none is certain. */
function only<T>(found: readonly T[], allows: (candidate: T) => boolean): T | null {
  const [first, ...more] = found;
  return first !== undefined && more.length === 0 && allows(first) ? first : null;
}
