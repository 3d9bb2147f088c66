// The claims of one sentence, clause by clause from left to right, and then weighed together: a series of figures, or a
// denial that its neighbours make unlikely, can be told only once the whole sentence is read.

import { wayOf } from "./claims/amounts/changeWays";
import { clauseClaims, saysRate } from "./clauseClaims";
import type { Clause } from "./claims/clauses";
import { isOvertaken, saysOfThen } from "./claims/when";
import type { ReadClaim } from "./decided";
import { conceptsOf, type SentenceMark } from "./lex/mark";
import { onceOfATime } from "./weigh/onceOfATime";
import { inSeries } from "./weigh/inSeries";
import { boundTogether } from "./weigh/boundTogether";
import { unlessEquated } from "./weigh/unlessEquated";
import { unlessMostly } from "./weigh/unlessMostly";
import { unlessOfAnother } from "./weigh/unlessOfAnother";
import { unlessPartsOfAll } from "./weigh/unlessPartsOfAll";
import type { SentenceParts } from "./sentenceParts";
import { unspoken, type Heard } from "./spoken";
import { isKnownIn, isKnownTopic, type KnownRow, type Subjects } from "./subjects/knownRow";
import { placeOf } from "./verdicts";

/** What a sentence claims, and the things that it was about, which the next sentence may go on with; `null` for none. */
export interface SentenceReading {
  readonly claims: ReadClaim[];
  readonly topic: ReadonlySet<string> | null;
}

/** The claims of a sentence, and what it was about. `assumed` is a row that its figures speak for, where its words do not tell. */
export function claimsOf(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  assumed: KnownRow | null = null,
): SentenceReading {
  const { clauses, named, standsForIt, pointsBack } = parts;
  const spoken = unspoken();
  const claims = clauses.flatMap((clause, at) =>
    clauseClaims(subjects, clause, {
      heard,
      spoken,
      named,
      assumed,
      parts,
      place: at,
      pointsBack: standsForIt,
      ahead: namedAhead(clauses, at),
      isRateAhead: at === 0 && isLead(clause.marks) && saysRate(clauses[1]?.marks ?? []),
      isOvertaken: isOvertaken(clauses.slice(at + 1)),
      saysOfThen: isOfThen(clauses[at + 1], parts.sentence),
    }),
  );
  const ordered = inSeries(oncePerPlace(claims), { subjects, marks: parts.marks, stand: heard.stand });
  const isOn = spoken.topic.size === 0 || (!isKnownIn(subjects, spoken.topic) && pointsBack);
  const once = onceOfATime(boundTogether(ordered), parts.sentence);
  const equated = unlessEquated(unlessOfAnother(unlessMostly(once)), parts.sentence);
  const weighed = [...unlessPartsOfAll(equated, parts.marks)];
  // Words that name a measure only in part: the row of its figure tells the rest of the topic.
  const [row] = isKnownTopic(subjects, spoken.topic) ? onlyRow(subjects, weighed) : spoken.rows;
  return {
    claims: weighed,
    topic: isOn ? heard.before : (row?.concepts ?? spoken.topic),
  };
}

/**
 * “70 of the 333 referrals” is of those that come again, where the share of those has both figures: what goes on is said of
 * that row, though the words name another.
 */
function onlyRow({ known }: Subjects, claims: readonly ReadClaim[]): readonly KnownRow[] {
  const [measure, ...more] = new Set(claims.flatMap((claim) => claim.measure ?? []));
  const isAgreed = claims.some(({ verdict, figure }) => verdict === "agrees" && figure !== null);
  return isAgreed && more.length === 0 ? known.filter(({ judgement }) => judgement.measure === measure) : [];
}

/**
 * “Since May, when it was 80%”, “in May, when 331 children were on a plan”, “since May (it was 80%)”; but not “since May, and the
 * rate was 42”.
 */
function isOfThen(next: Clause | undefined, sentence: string): boolean {
  if (next === undefined) return false;
  const isWhen = next.led !== null && /^when\b/i.test(sentence.slice(next.led.start, next.led.end));
  return (
    (isWhen && next.marks.some(({ is }) => is === "figure")) || (isSetApart(next) && saysOfThen(next.marks))
  );
}

function isSetApart({ led, inBrackets }: Clause): boolean {
  return led !== null || inBrackets;
}

/** What the next parts name, up to the next figure: “Five children, or 1%, had been on a plan for two years”. */
function namedAhead(clauses: readonly Clause[], at: number): ReadonlySet<string> {
  const named = new Set<string>();
  const behind = clauses.slice(at + 1).filter(({ inBrackets }) => !inBrackets);
  // “Amber: conferences” is said of what stands behind it, of all of that.
  if (at === 0 && isColour(clauses[0]?.marks ?? [])) return conceptsOf(behind.flatMap(({ marks }) => marks));
  // “At 40.9%, EET is …”, “From a low of 436 in August, referrals have …”.
  const next = behind.find(({ marks }) => !isLead(marks));
  if (next !== undefined && clauses.slice(0, at + 1).every(({ marks }) => isLead(marks)))
    return conceptsOf(next.marks);
  const isShort = (clauses[at]?.marks.length ?? 0) <= LONGEST_INSET;
  for (const { marks, inBrackets } of isShort ? clauses.slice(at + 1) : []) {
    if (inBrackets) continue;
    const own = conceptsOf(marks);
    const [first] = marks;
    const isSaidOfIt = first?.is === "plain" && !LEADS_OFF.has(first.stem);
    if (own.size > 0 && isSaidOfIt && !marks.some(({ is }) => is === "figure")) return own;
    if (own.size > 0 || marks.length > LONGEST_INSET) return named;
  }
  return named;
}
function isColour([first, ...more]: readonly SentenceMark[]): boolean {
  return more.length === 0 && first?.is === "cue" && COLOURS.has(first.cue);
}
const COLOURS: ReadonlySet<string> = new Set(["red", "amber", "green"]);
/** It begins with `at`, `with`, `from` or `down from`, and names nothing but a figure and its time. */
function isLead(marks: readonly SentenceMark[]): boolean {
  const [way, from] = marks;
  const isMove = way?.is === "cue" && wayOf(way.cue) !== null;
  const first = isMove ? from : way;
  const leads =
    (first?.is === "plain" && first.stem === "at") ||
    (first?.is === "cue" && (first.cue === "from" || first.cue === "with"));
  return leads && marks.filter(({ is }) => is === "figure").length === 1 && conceptsOf(marks).size === 0;
}
/** A part that begins with none of these says something of the figure before: “Five, or 1%, were on a second plan”. */
const LEADS_OFF = new Set(
  "in of for at among amongst by to on as than over under within across from the a an and or including compared while".split(
    " ",
  ),
);
/** Marks of a part short enough to wait for a name behind it: `or 1%`, `five children`. */
const LONGEST_INSET = 3;

/** One claim of a kind for each place of the sentence: a figure that two clauses share counts once. */
function oncePerPlace(claims: readonly ReadClaim[]): ReadClaim[] {
  const places = claims.map(placeOf);
  return claims.filter((claim, at) => places.indexOf(placeOf(claim)) === at);
}
