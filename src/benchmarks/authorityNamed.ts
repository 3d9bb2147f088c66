import { oneLine } from "../words/plain";
import { anyOf } from "../words/anyOf";
import { WORDS_BESIDE_AUTHORITIES } from "../words/lists/wordsBesideAuthorities";
import type { Benchmarks } from "./pack/open";
import { ENGLAND } from "./pack/pack";
import { SHORT_NAMES } from "./shortNames";

const BESIDE_NAME = anyOf(WORDS_BESIDE_AUTHORITIES, "g");

/**
 * A place's name, or a text that holds one, as any may be written: `Bath & N.E. Somerset_2024` is `bath and n e somerset
 * 2024`, and `Hull` is `kingston upon hull`.
 */
export function plainPlace(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
  return ANY_SHORT.test(plain) ? inFull(plain) : plain;
}

const ANY_SHORT = anyOf(SHORT_NAMES.map(([short]) => short));

function inFull(plain: string): string {
  return SHORT_NAMES.reduce(
    (before, [short, full]) => (before.includes(full) ? before : before.replace(anyOf([short]), full)),
    plain,
  );
}

/** The authority by its name or number, as somebody would write it: `Devon`, `devon county council`, `Bristol`. `null` where none or several fit. */
export function authorityNamed(name: string, benchmarks: Benchmarks): number | null {
  const asked = bare(name);
  const places = authoritiesOf(benchmarks);
  const exactly = places.filter(
    ([number, one]) => String(number) === name.trim() || plainPlace(one) === plainPlace(name),
  );
  const fits = exactly.length > 0 ? exactly : places.filter(([, one]) => asked !== "" && bare(one) === asked);
  return fits.length === 1 ? (fits[0]?.[0] ?? null) : null;
}

/** Authorities whose names a misspelt one may have meant. */
export function nearNames(name: string, benchmarks: Benchmarks): string[] {
  const asked = bare(name).slice(0, NEAR_LETTERS);
  return authoritiesOf(benchmarks)
    .map(([, one]) => one)
    .filter((one) => asked !== "" && bare(one).startsWith(asked));
}

/** Authorities that share their first four letters with a name that is none are offered: Devon for `Devonshire`. */
const NEAR_LETTERS = 4;

/** Authorities of today and before, without regions and England. */
export function authoritiesOf(benchmarks: Benchmarks): readonly (readonly [number, string, number])[] {
  return benchmarks.pack.places.filter(([number]) => number < ENGLAND);
}

/** The plain name without numbers and what stands beside it in some writings. */
function bare(name: string): string {
  return oneLine(
    plainPlace(name)
      .replace(/[^a-z ]+/g, " ")
      .replace(BESIDE_NAME, " "),
  );
}
