import type { Cue } from "../../words/paper/cues";
import type { Status } from "../../core/status/status";
import type { ClaimReading, FoundReading, Reach, When } from "../claim";
import type { SentenceMark } from "../lex/mark";
import { IN_DOUBT } from "./when";

const COLOURS: Readonly<Partial<Record<Cue, Status>>> = { red: "red", amber: "amber", green: "green" };
/** A colour is a status only behind one of these: “rated amber”, but not “the Green Paper” or “red tape”. */
const SAYS_SO = new Set(
  "is are was been be turns turning becomes became remain remains remained rated rag as currently now still at status stay stays moved turned".split(
    " ",
  ),
);

/** The status that a clause states by its colour; of two statuses neither is taken. */
export function statusesIn(marks: readonly SentenceMark[], at: When): FoundReading[] {
  const found = marks.flatMap((mark, where): FoundReading[] => {
    const status = mark.is === "cue" ? COLOURS[mark.cue] : undefined;
    return status !== undefined && (isSaid(marks, where) || mark.end - mark.start > "amber".length)
      ? [{ reading: { kind: "status", status, at }, span: mark }]
      : [];
  });
  return found.length === 1 ? found : [];
}

/**
 * The colour is said of the measure: behind a verb, a period or a figure (“24%, green”), alone in its clause, “and green against
 * our target”, or at the end of one behind the name, “re-referrals green, assessments amber”.
 */
function isSaid(marks: readonly SentenceMark[], where: number): boolean {
  const [before, next] = [marks[where - 1], marks[where + 1]];
  if (before === undefined) return next === undefined || (next.is === "cue" && next.cue === "compared");
  if (next === undefined && before.is === "concept") return true;
  return before.is === "plain" ? SAYS_SO.has(before.stem) : before.is === "period" || before.is === "figure";
}

/** `the highest since March 2023`, `the lowest in the last 12 months`, `the best of the year`. */
export function ranksIn(marks: readonly SentenceMark[], at: When): FoundReading[] {
  const found = marks.flatMap((mark, where): FoundReading[] => {
    const which = mark.is === "cue" ? RANKS[mark.cue] : undefined;
    if (which === undefined) return [];
    const over = reachOf(marks, where);
    // Its time is that since which, or over which, it is so, and not that of the value.
    const isOver = at.kind === "unknown" || at.kind === "since" || isSame(over, at);
    return [
      {
        reading: {
          kind: "rank",
          which,
          over,
          at: rankedAt(marks, where) ?? (isOver ? { kind: "paper" } : at),
        },
        span: mark,
      },
    ];
  });
  // “The highest of the year and the lowest for six quarters”: which of them is of what is not told.
  return found.length < 2
    ? found
    : found.map((one) =>
        one.reading.kind === "rank" ? { ...one, reading: { ...one.reading, at: IN_DOUBT } } : one,
      );
}
const RANKS: Readonly<Partial<Record<Cue, "highest" | "lowest" | "best" | "worst">>> = {
  highest: "highest",
  lowest: "lowest",
  "highest of the year": "highest",
  "lowest of the year": "lowest",
  "best yet": "best",
  "worst yet": "worst",
  "best of the year": "best",
  "worst of the year": "worst",
  "other rank": "highest",
};

/** Without the time over which a rank is: “the best in the last six months, and above target” is above it now. */
export function withoutReach(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.map((mark, at): SentenceMark => {
    if (mark.is !== "period" || mark.named.kind !== "unknown" || mark.named.over === undefined) return mark;
    const before = marks
      .slice(0, at)
      .reverse()
      .find(({ is }) => is !== "plain");
    const isOfRank = before?.is === "cue" && ranksBy(before.cue);
    return isOfRank ? { is: "plain", stem: "reach", start: mark.start, end: mark.end } : mark;
  });
}

/** It says that a figure is the highest, the lowest, the best or the worst. */
export function ranksBy(cue: Cue): boolean {
  return RANKS[cue] !== undefined;
}

/** The time of the clause is the reach of the rank itself: “the highest since March” is not said of March's value. */
function isSame(over: RankOver, at: When): boolean {
  if (over.kind === "since") return JSON.stringify(over.since) === JSON.stringify(at);
  if (over.kind === "from to") return JSON.stringify(over) === JSON.stringify(at);
  return at.kind === "relative" && (at.to === "year to date" || at.to === "past year");
}

const OF_THE_YEAR = new Set<Cue>([
  "highest of the year",
  "lowest of the year",
  "best of the year",
  "worst of the year",
]);
const YEAR_SO_FAR: Reach = { kind: "year so far" };

/** How far a rank reaches: as its own words say, or those behind it. */
function reachOf(marks: readonly SentenceMark[], where: number): RankOver {
  const mark = marks[where];
  if (mark?.is !== "cue") return { kind: "unknown" };
  if (mark.cue === "other rank") return { kind: "not first" };
  const behind = reachBehind(marks, where);
  const reach = mark.reach ?? (isAtIts(marks, where) ? "around" : undefined);
  if (reach === undefined && OF_THE_YEAR.has(mark.cue)) return YEAR_SO_FAR;
  if (reach === undefined) return behind;
  return behind.kind === "unknown" || behind.kind === "shown" ? { kind: reach } : behind;
}

/** “Are at their highest”, and nothing says for how long. */
function isAtIts(marks: readonly SentenceMark[], where: number): boolean {
  const [figure, at, its] = marks.slice(Math.max(0, where - 3), where);
  // “Against 449 at their highest”: some time before.
  if (figure?.is === "figure") return false;
  const isTimed = marks
    .slice(where + 1)
    .some((mark) => mark.is === "period" || (mark.is === "plain" && LEADS_TO_A_TIME.has(mark.stem)));
  return !isTimed && at?.is === "plain" && at.stem === "at" && its?.is === "plain" && ITS.has(its.stem);
}
const ITS = new Set(["its", "their"]);
const LEADS_TO_A_TIME = new Set(["for", "in", "over", "during"]);
type RankOver = Extract<ClaimReading, { kind: "rank" }>["over"];

/** “From a peak of 33% in March to 15%”, “below March's peak of 33%”: it is of the time beside its own figure. */
function rankedAt(marks: readonly SentenceMark[], where: number): When | null {
  const mark = marks[where];
  if (mark?.is !== "cue" || mark.reach === undefined) return null;
  const whose = marks[where - 1];
  if (whose?.is === "period") return whose.named;
  const [own, time] = marks.slice(where + 1).filter(({ is }) => is === "figure" || is === "period");
  if (own?.is === "period") return own.named;
  if (time?.is === "period") return time.named;
  // “It peaked at 531”: when is not said.
  return mark.reach === "around" ? IN_DOUBT : null;
}

/** How far back a rank goes, by the period behind it; unknown where none is, and then it is not judged. */
function reachBehind(marks: readonly SentenceMark[], where: number): RankOver {
  const behind = marks.slice(where + 1);
  return behind.some(({ is }) => is === "period") ? reachAmong(behind) : shownBehind(behind);
}

/** How far back something goes, by the first period that is named; all that is shown where none is. */
export function reachAmong(marks: readonly SentenceMark[]): Reach {
  const period = marks.find((one) => one.is === "period");
  const isSince = marks.some((one) => one.is === "cue" && one.cue === "since");
  if (period?.is !== "period") return { kind: "shown" };
  const { named } = period;
  // “The best in the period.”
  if (named.kind === "relative" && named.to === "now") return { kind: "shown" };
  if (isSince) return { kind: "since", since: named };
  if (named.kind === "from to") return named;
  if (named.kind === "unknown" && named.over !== undefined) return { kind: "last", ...named.over };
  if (named.kind !== "relative") return { kind: "unknown" };
  if (named.to === "year to date") return YEAR_SO_FAR;
  return named.to === "past year" ? { kind: "last", count: 1, unit: "year" } : { kind: "unknown" };
}

/**
 * “The lowest of those shown”; of what is the lowest that was recorded others may have been, and of “the lowest in the region”
 * nothing is known.
 */
function shownBehind(behind: readonly SentenceMark[]): RankOver {
  const isOfOthers = behind.some(({ is }) => is === "concept" || is === "figure");
  const next = behind.find((mark) => !isOfItself(mark));
  const isEnd = next === undefined || next.is === "stop" || (next.is === "cue" && ENDS_A_RANK.has(next.cue));
  if (isOfOthers || !isEnd) return { kind: "unknown" };
  const words = behind.slice(0, next === undefined ? undefined : behind.indexOf(next));
  if (!words.every((mark) => mark.is !== "plain" || isOfARank(mark.stem))) return { kind: "unknown" };
  const says = (these: ReadonlySet<string>): boolean =>
    words.some((mark) => mark.is === "plain" && these.has(mark.stem));
  if (says(ON_RECORD)) return { kind: "ever" };
  return says(SHOWN) ? { kind: "shown", isSaid: true } : { kind: "shown" };
}
/** “The highest number shown”. */
function isOfItself(mark: SentenceMark): boolean {
  return mark.is === "plain" || (mark.is === "cue" && (mark.cue === "number" || mark.cue === "rate"));
}
const ENDS_A_RANK = new Set<Cue>(["and", "break", "nothing"]);
/** What may stand behind a rank and says nothing of whom or since when. */
const OF_A_RANK = new Set(
  "figure rate number level result performance position percentage proportion point total month quarter period of in for at any single year least whole it its has have been we our yet seen reported on the this that dashboard scorecard so far".split(
    " ",
  ),
);
const ON_RECORD = new Set(["record", "recorded", "ever"]);
const SHOWN = new Set(["shown"]);

/** The word may stand between a rank and its time. */
export function isOfARank(stem: string): boolean {
  return OF_A_RANK.has(stem) || ON_RECORD.has(stem) || SHOWN.has(stem);
}
