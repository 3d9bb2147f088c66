/** The direction of travel as a judgement on performance. */
export type Direction = "improving" | "worsening" | "unchanged" | "unknown";

/** Arrows that judge performance: up is better, whatever the sign of the change. */
export const ARROW: Readonly<Record<Direction, string>> = {
  improving: "↑",
  worsening: "↓",
  unchanged: "→",
  unknown: "",
};

/** What an arrow shows, whatever it means. */
export type Movement = "up" | "down" | "level";

/** Arrows as characters; the accented letters are arrows in the font Wingdings, p, q, t and u in Wingdings 3. */
const SIGNS = meanings({
  up: "↑▲△⬆⇧⇑↗⬈🔼🡅🠕éñìp",
  down: "↓▼▽⬇⇩⇓↘⬊🔽🡇🠗êòîq",
  level: "→►▶▷➔➜➡⇒⇨↔⇔⬌⟷⬄●○◄▬=èðtu",
});
const MOVEMENT_WORDS = meanings({
  up: ["up", "increase", "increased", "increasing", "rising", "higher"],
  down: ["down", "decrease", "decreased", "decreasing", "reduced", "reducing", "falling", "lower"],
  level: ["level", "same", "no change", "unchanged", "not changed", "static", "stable", "steady"],
});
const PERFORMANCE_WORDS = meanings({
  up: ["up", "improving", "improved", "improvement", "better"],
  down: ["down", "worsening", "worsened", "worse", "declining", "declined", "deteriorating", "deteriorated"],
  level: ["level", "same", "no change", "unchanged", "static", "stable", "steady", "maintained"],
});
const DIRECTIONS: Readonly<Record<Movement, Direction>> = {
  up: "improving",
  down: "worsening",
  level: "unchanged",
};
/** The sign that asks for a plain or coloured picture of the arrow before it. */
const PICTURE_CHOICE = /[\ufe0e\ufe0f]/g;

/**
 * An arrow or word as a judgement on performance: `↑`, `▲` and `improving` are improving, and so is `↓ Improving`, where
 * the arrow is the figure's. `null` for anything else.
 */
export function readArrow(text: string): Direction | null {
  const movement = read(text, PERFORMANCE_WORDS, MOVEMENT_WORDS);
  return movement === null ? null : DIRECTIONS[movement];
}

/** An arrow or word as a movement of the figure, without a judgement: `▲` is up, `●` level. `null` for anything else. */
export function readMovement(text: string): Movement | null {
  return read(text, MOVEMENT_WORDS, PERFORMANCE_WORDS);
}

/** What each sign or word says. */
type Meanings = ReadonlyMap<string, Movement>;

function meanings(said: Readonly<Record<Movement, Iterable<string>>>): Meanings {
  const all = (["up", "down", "level"] as const).flatMap((movement) =>
    [...said[movement]].map((word) => [word, movement] as const),
  );
  return new Map(all);
}

/**
 * A sign or a word as a movement. Of `↓ Improving`, a sign beside a word, the word decides where it speaks in the sense
 * asked for (`own`). Where the word speaks in the other sense, as `↓ increased` does of performance, the sign decides.
 * `null` where neither is known.
 */
function read(text: string, own: Meanings, other: Meanings): Movement | null {
  const plain = text
    .replace(PICTURE_CHOICE, "")
    .replace(/[\s()]+/g, " ")
    .trim()
    .toLowerCase();
  const [, first, behind = plain] = /^(\S) (.+)$/.exec(plain) ?? [];
  const [, before = behind, last] = /^(.+) (\S)$/.exec(behind) ?? [];
  const sign = first ?? last;
  const says = own.get(before) ?? null;
  if (sign === undefined) return SIGNS.get(plain) ?? says;
  const drawn = SIGNS.get(sign);
  if (drawn === undefined) return null;
  return says ?? (other.has(before) ? drawn : null);
}
