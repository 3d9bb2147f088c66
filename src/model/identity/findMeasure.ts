import { remember } from "../../core/remember";
import { groupedBy } from "./groupedBy";
import { measureKey, type Named } from "./measureKey";
import { likeness, nameWords, plainName } from "./nameWords";

/** How a measure was found again: as it was, numbered anew, or under a new name. */
export type FoundBy = "both" | "name" | "reference";

/** Whether what else is known of a candidate, its figures above all, allows it. */
export type Allows<T> = (candidate: T, by: FoundBy) => boolean;

/** Names of one reference that share fewer of their words may be of two measures. */
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
  // A list only gives back what is in it.
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

/** Measures by what they go by: a workbook of many pages asks for each measure on each of them. */
const sorted = remember((among: readonly Named[]): SortedMeasures<Named> => ({
  byKey: groupedBy(among, measureKey),
  byName: groupedBy(among, ({ name }) => plainName(name)),
  byReference: groupedBy(among, ({ reference }) => plainReference(reference ?? "")),
}));

/** Whether two names are of one measure where their references say so. */
export function namesAgree(one: Pick<Named, "name">, other: Pick<Named, "name">): boolean {
  return likeness(nameWords(one.name), nameWords(other.name)) >= ALIKE_LEAST;
}

/** Whether two names are one, without regard to case, punctuation and spaces. */
export function sameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/** Whether two references are one, without regard to case and spaces; where there is none it is nobody's. */
export function sameReference(one: string | null, other: string | null): boolean {
  return !!one && !!other && plainReference(one) === plainReference(other);
}

/** A reference as references are compared: without regard to case and spaces. */
export function plainReference(reference: string): string {
  return reference.toLowerCase().replace(/\s+/g, "");
}

function only<T>(found: readonly T[], allows: (candidate: T) => boolean): T | null {
  const [first, ...more] = found;
  return first !== undefined && more.length === 0 && allows(first) ? first : null;
}
