import { OWN_AREA } from "../../../words/places";
import { oneLine, plain } from "../../../words/plain";
import { displayed, heldDecimals, showLike } from "../../../core/figures/displayed";
import { atPeriod } from "../../../judge/atPeriod";
import type { Measure } from "../../../model/scorecard";
import { callOf } from "../../../model/naming/callOf";
import {
  among,
  type Answer,
  comparedWith,
  faults,
  finding,
  FINE,
  notFine,
  type SheetCheck,
} from "../../run/check";
import { placeKey } from "../../../model/place";
import { figureIn, shownIn } from "../../../model/inFact";
import { isWay } from "../../statuses/sourcesDisagree";
import { namesItsCell, valuePutRight, type Meant } from "../../precedence/valuePutRight";
import type { Finding } from "../../../model/finding";

// "In touch" and "not in touch" make all care leavers: 93% and 9% cannot both be right. The rest is found by its name,
// by turning its negation round; some pairs, such as boys and girls, only must not add to more than 100%.

/** What turns a share into its rest; without it, the two names are the same. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/\bnot in\b/g, "in"],
  [new RegExp(`\\bout of (${OWN_AREA.join("|")})\\b`, "g"), "in $1"],
  [/\bnot\b|\bno\b|\bwithout( an?)?\b/g, "with"],
];
/** A share "in county" may be named "within county" in the other row; the areas are in the lists of words. */
const IN_OWN_AREA = new RegExp(`\\bin (${OWN_AREA.join("|")})\\b`);
/** Two shares that leave some aside, whose sex or distance is not known: together they are 100% at most. */
const DISTANCES: readonly (readonly [RegExp, string])[] = [[/\bmore than (\d+)\b/g, "within $1"]];
const SEXES: readonly (readonly [RegExp, string])[] = [
  [/\bgirls\b/g, "boys"],
  [/\bfemales?\b/g, "male"],
];
/** Whether a name holds any of these: most hold none. */
const TURNABLE = new RegExp([...TURNS, ...DISTANCES, ...SEXES].map(([words]) => words.source).join("|"));
/** Binary noise of adding, far below any decimal that is shown. */
const NOISE = 1e-9;

/** A share and its rest that do not add to 100%. */
export const complement: SheetCheck = {
  id: "complement",
  severity: "warning",
  question: "Do a share and its rest add to 100%?",
  givesWay: [valuePutRight((finding, meant) => namesItsCell(finding, meant) && addsUp(finding, meant))],
  borneOut: { cells: "The shares", perhaps: "they are not a share and its rest" },
  askAll({ judgements }) {
    // Found by name: a share and its rest may stand anywhere within a section.
    const byName = new Map<string, Measure>();
    // Only shares add to 100%. A rate and its rest add to whatever is counted.
    const shares = judgements.filter(({ measure }) => measure.unit === "percent");
    const named = shares.map(({ measure }) => ({ measure, own: bare(measure.name) }));
    for (const { measure, own } of named) byName.set(keyOf(measure, own), measure);
    return named.flatMap(({ measure: rest, own }) => {
      if (!TURNABLE.test(own)) return [];
      const beside = (turns: typeof TURNS): Measure | undefined =>
        turned(own, turns).flatMap((name) => byName.get(keyOf(rest, name)) ?? [])[0];
      const share = beside(TURNS);
      // A rest of which the names leave nothing out is looked for first: its sum is certain.
      if (share) return compare(share, rest, true);
      // More boys who achieve are good: theirs is a share of all boys, and that of girls one of all girls.
      const apart = beside(DISTANCES) ?? (isWay(rest.polarity.value) ? undefined : beside(SEXES));
      return apart ? compare(apart, rest, false) : [];
    });
  },
};

/** The two shares add to their whole, as far as the last decimal goes. */
function addsUp({ published, expected }: Finding, { was, put: { value } }: Meant): boolean {
  return Math.abs(Number(published) - was + value.number - Number(expected)) < 1 / 10 ** heldDecimals(value);
}

/** Within one section only: "% in time" of visits is not the rest of "% not in time" of plans. */
function keyOf({ section }: Measure, name: string): string {
  return `${section ?? ""}|${name}`;
}

/** A name without case, signs and articles, so that two ways of writing it are one. */
function bare(name: string): string {
  const words = plain(name).replace(/[^a-z0-9 ]/g, " ");
  // "with a dentist check" and "with dentist check" are one.
  return oneLine(words.replace(/\bwith an?\b/g, "with"));
}

/** The names that a rest may be the rest of: "no dentist check" is of "dentist check" and "with dentist check". */
function turned(name: string, turns: typeof TURNS): string[] {
  return turns.flatMap(([words, instead]) => {
    const replaced = name.replace(words, instead);
    const other = oneLine(replaced);
    if (other === name) return [];
    return [other, other.replace(/\bwith /, ""), other.replace(IN_OWN_AREA, "within $1")];
  });
}

/** Month by month, an answer for each; the answers of one pair bear each other out. */
function compare(share: Measure, rest: Measure, isWhole: boolean): Answer[] {
  const alike = (answer: Answer): Answer => among(placeKey(rest.place), answer);
  return share.actuals.flatMap((one, at): Answer[] => {
    const other = rest.actuals[at];
    const [a, b] = [figureIn(one), figureIn(other ?? null)];
    // The rows list their periods in order, but one of them may lack a month.
    if (!other || a === null || b === null || !atPeriod(one.period, other.period)) return [];
    const sum = displayed(a) + displayed(b);
    // Each is off by half of its last decimal at most.
    const allowed = 0.5 / 10 ** heldDecimals(a) + 0.5 / 10 ** heldDecimals(b);
    // Less than 100% is no fault where some are counted in neither.
    if (Math.abs(sum - 1) <= allowed + NOISE || (!isWhole && sum < 1)) return [alike(FINE)];
    // The sum is shown as finely as the finer of the two.
    const shape = a.decimals > b.decimals ? a : b;
    return [
      alike(
        notFine(
          finding(complement, rest, {
            cells: [...faults(one), ...comparedWith(other)],
            message: (isWhole ? MESSAGE : TOO_MUCH)(
              callOf(share),
              shownIn(one),
              callOf(rest),
              shownIn(other),
              showLike(sum, shape),
            ),
            why: (isWhole ? WHY : WHY_APART)(share.name, rest.name),
            published: sum,
            expected: 1,
          }),
        ),
      ),
    ];
  });
}

const MESSAGE = (share: string, one: string, rest: string, other: string, sum: string): string =>
  `${share} (${one}) and ${rest} (${other}) are a share and its rest, but add to ${sum}.`;
const TOO_MUCH = (share: string, one: string, rest: string, other: string, sum: string): string =>
  `${share} (${one}) and ${rest} (${other}) count different children of the same whole, but add to ${sum}.`;
const WHY_APART = (share: string, rest: string): string =>
  `By their names, nobody is counted in both “${share}” and “${rest}”.`;
const WHY = (share: string, rest: string): string =>
  `By their names, “${rest}” is all that “${share}” is not.`;
