/**
 * Finds places by the names that people write. Papers say `Hull`, `B&NES` or `Bath & N.E. Somerset`; the public figures
 * know `Kingston upon Hull, City of` and `Bath and North East Somerset`.
 */

import { oneLine } from "../words/plain";
import { anyOf } from "../words/anyOf";
import { WORDS_BESIDE_AUTHORITIES } from "../words/lists/wordsBesideAuthorities";
import type { Benchmarks } from "./pack/open";
import { ENGLAND } from "./pack/pack";
import { SHORT_NAMES } from "./shortNames";

const BESIDE_NAME = anyOf(WORDS_BESIDE_AUTHORITIES, "g");

/**
 * A place's name, or a title that holds one, in a form that can be compared: small letters, no marks, short names
 * written out. `Bath & N.E. Somerset_2024` becomes `bath and n e somerset 2024`, and `Hull` becomes `kingston upon
 * hull`.
 */
export function plainPlace(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
  return ANY_SHORT.test(plain) ? inFull(plain) : plain;
}

/** Most names hold no short name; this spares them the whole list. */
const ANY_SHORT = anyOf(SHORT_NAMES.map(([short]) => short));

/** Writes short names out, unless the full name stands there already: `kingston upon hull` must not grow. */
function inFull(plain: string): string {
  return SHORT_NAMES.reduce(
    (before, [short, full]) => (before.includes(full) ? before : before.replace(anyOf([short]), full)),
    plain,
  );
}

/**
 * The authority by its name or number, as somebody would type it: `Devon`, `devon county council`, `Bristol`. A name
 * that is written as published goes before names that fit without their additions. `null` where none or several fit.
 */
export function authorityNamed(name: string, benchmarks: Benchmarks): number | null {
  const asked = bare(name);
  const places = authoritiesOf(benchmarks);
  const exactly = places.filter(
    ([number, one]) => String(number) === name.trim() || plainPlace(one) === plainPlace(name),
  );
  const fits = exactly.length > 0 ? exactly : places.filter(([, one]) => asked !== "" && bare(one) === asked);
  return fits.length === 1 ? (fits[0]?.[0] ?? null) : null;
}

/** Authorities whose names begin as a misspelt one does, to offer them to the analyst. */
export function nearNames(name: string, benchmarks: Benchmarks): string[] {
  const asked = bare(name).slice(0, NEAR_LETTERS);
  return authoritiesOf(benchmarks)
    .map(([, one]) => one)
    .filter((one) => asked !== "" && bare(one).startsWith(asked));
}

/** Authorities that share their first four letters with a name that is none are offered: Devon for `Devonshire`. */
const NEAR_LETTERS = 4;

/** Authorities of today and of earlier years, without regions and England. The data numbers authorities below England. */
export function authoritiesOf(benchmarks: Benchmarks): readonly (readonly [number, string, number])[] {
  return benchmarks.pack.places.filter(([number]) => number < ENGLAND);
}

/** The plain name without numbers and without `council`, `city of` and the like. */
function bare(name: string): string {
  return oneLine(
    plainPlace(name)
      .replace(/[^a-z ]+/g, " ")
      .replace(BESIDE_NAME, " "),
  );
}
