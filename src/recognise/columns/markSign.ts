import { readCell } from "../../core/figures/typed/readCell";
import type { Polarity } from "../../core/status/polarity";
import type { Fact } from "../../model/scorecard";
import { BOUNDS_BEFORE, BOUNDS_BEHIND, type Bound } from "../../words/lists/boundWords";
import type { Period } from "../../core/periods/period";
import { oneLine, plain } from "../../words/plain";
import { rangeIn } from "./markRange";
import { withoutRate } from "./markRate";

/** A figure, and what it is counted in: `90%`, `5 days`. */
const TIME = "\\s(?:working |calendar )?(?:day|week|month|year|hour|hr|min|minute)s?";
const FIGURE = `(-?[\\d.,]+(?:\\s?%)?)(?:${TIME})?`;
/** A target or tolerance that says which side of it is good: `≥ 90%`, `under 20%`, and `90% or more`. */
const SIGN_FIRST = new RegExp(`^(\\D{1,30}?)\\s?${FIGURE}$`, "i");
const SIGN_LAST = new RegExp(`^${FIGURE}\\s?(\\D{1,30})$`, "i");
const NO_SIGN = new RegExp(`^${FIGURE}$`, "i");
/** A width on either side of the target: `±5%`. */
export const EITHER_SIDE = /^(?:±|\+ ?\/ ?[-–−])\s?/;

/** Whether a text is a figure with its sign or with how often it is reached, a range, or a width. */
export function isMark(text: string): boolean {
  const { rest, rate } = withoutRate(text.trim());
  if (rate !== null && NO_SIGN.test(rest)) return true;
  return boundIn(rest) !== null || rangeIn(rest) !== null || WIDTH.test(rest);
}
const WIDTH = new RegExp(`${EITHER_SIDE.source}[\\d.,]+\\s?%?$`);

/**
 * A mark as its figure, and the side that its sign says is good; a mark without a sign comes back as it is, and so does one
 * for another time than its measure's figures are of (`kind`): `5 per quarter` beside months.
 */
export function readMark<F extends Fact>(
  fact: F,
  kind: Period["kind"] | null = null,
): { fact: F; polarity: Polarity | null } {
  if (fact.value.kind !== "text") return { fact, polarity: null };
  const { shown } = fact.value;
  const { rest, rate } = withoutRate(shown);
  if (rate !== null && rate !== kind) return { fact, polarity: null };
  const found = boundIn(rest);
  const figure = found?.figure ?? NO_SIGN.exec(rest)?.[1];
  if (figure === undefined) return { fact, polarity: null };
  const value = readCell(figure, figure, "General");
  if (value.kind !== "number") return { fact, polarity: null };
  const strict = found?.bound.strict ? { strict: true as const } : {};
  return { fact: { ...fact, ...strict, value: { ...value, shown } }, polarity: found?.bound.side ?? null };
}

/** A figure with the time that it is counted in, `8.09 days`, as that figure; any other cell as it is. */
export function withoutUnit<F extends Pick<Fact, "value">>(fact: F): F {
  if (fact.value.kind !== "text") return fact;
  const { shown } = fact.value;
  const figure = IN_TIME.test(shown) ? NO_SIGN.exec(shown)?.[1] : undefined;
  const value = figure === undefined ? null : readCell(figure, figure, "General");
  return value?.kind === "number" ? { ...fact, value: { ...value, shown } } : fact;
}

/** Whether a figure says that it is counted in days, weeks or hours: `7 working days`. */
export function isInTime({ value }: Fact): boolean {
  return value.kind === "number" && IN_TIME.test(value.shown);
}
const IN_TIME = new RegExp(`\\d${TIME}`, "i");

/** The figure of a text and its bound; `null` where it has none, or says something else beside. */
function boundIn(text: string): { bound: Bound; figure: string } | null {
  const said = oneLine(text);
  const [, before, behindIt] = SIGN_FIRST.exec(said) ?? [];
  const first = before === undefined ? undefined : BEFORE.get(plain(before));
  if (first && behindIt !== undefined) return { bound: first, figure: behindIt };
  const [, figure, after] = SIGN_LAST.exec(said) ?? [];
  const last = after === undefined ? undefined : BEHIND.get(plain(after));
  return last && figure !== undefined ? { bound: last, figure } : null;
}

const byWord = (bounds: readonly Bound[]): ReadonlyMap<string, Bound> =>
  new Map(bounds.flatMap((bound) => bound.words.map((word) => [word, bound] as const)));
const BEFORE = byWord(BOUNDS_BEFORE);
const BEHIND = byWord(BOUNDS_BEHIND);
