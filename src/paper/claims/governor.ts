import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import type { Peer, MarkSide, Yardstick } from "../claim";

/** Words between a figure and the word that says what it is. */
const LINKING = new Set(
  "a an the of is was are were be been being our its this that stand stands stood set remain remains remained remaining stay stays stayed current currently which also still now on both each average figure rate % percent about around approximately just over under nearly almost unusually exceptionally very low high".split(
    " ",
  ),
);
/** With these between, a figure is the measure's own: “above target at 91%”. */
const APART = new Set(["at", "with", "reaching", "has"]);
const PEERS: readonly Cue[] = ["neighbours", "england", "region", "best"];
/** The cues that say on which side of a yardstick a figure lies. */
export const SIDES: readonly Cue[] = [
  "above",
  "below",
  "better than",
  "worse than",
  "no worse than",
  "meets",
  "misses",
  "in tolerance",
  "out of tolerance",
  "in line",
];

/** Whose figure a cue names, England's or the neighbours'; `null` for a cue of anything else. */
export function peerOf(cue: Cue | null): Peer | null {
  return PEERS.includes(cue ?? "nothing") ? (cue as Peer) : null;
}

/** The side of a yardstick that a cue says: `target met` is the side `meets`; `null` for a cue that says none. */
export function sideOf(cue: Cue | null): MarkSide | null {
  if (cue === "target met" || cue === "target missed") return cue === "target met" ? "meets" : "misses";
  return SIDES.includes(cue ?? "nothing") ? (cue as MarkSide) : null;
}

/** What a cue holds a figure against: target, tolerance, baseline or somebody else's figure; `null` for none of them. */
export function yardstickOf(cue: Cue | null): Yardstick | null {
  return YARDSTICKS.includes(cue ?? "nothing") ? (cue as Yardstick) : peerOf(cue);
}
const YARDSTICKS: readonly Cue[] = [
  "target",
  "tolerance",
  "baseline",
  "other target",
  "all comparators",
  "both comparators",
];

/** The yardstick that a side names itself: “1 point outside tolerance”. */
export function ofItsOwn(cue: Cue): "target" | "tolerance" | null {
  if (cue === "in tolerance" || cue === "out of tolerance") return "tolerance";
  return cue === "meets" || cue === "misses" || isTargetItself(cue) ? "target" : null;
}

/** What a figure right before it is: “the 90% target was missed”. */
export function markBehind(cue: Cue | null): "target" | "tolerance" | null {
  if (cue === "target" || cue === "tolerance") return cue;
  return isTargetItself(cue) ? "target" : null;
}

function isTargetItself(cue: Cue | null): boolean {
  return cue === "target met" || cue === "target missed";
}

/** The cue to the left that a figure depends on: “target” in “against a target of 85%”. `at` is the cue's place among the marks. */
export interface Governor {
  readonly cue: Cue;
  readonly at: number;
  /** “At” or “with” parts the two, so the figure is the measure's own: “above target at 91%”. */
  readonly apart: boolean;
  /** Nothing stands between the cue and the figure. */
  readonly direct: boolean;
}

/** The word to the left that says what the figure at a place is; `null` where none does. */
export function governorOf(marks: readonly SentenceMark[], at: number): Governor | null {
  let apart = false;
  for (let left = at - 1; left >= 0; left--) {
    const mark = marks[left];
    if (mark === undefined || mark.is === "figure" || mark.is === "stop" || mark.is === "concept")
      return null;
    if (mark.is === "period") continue;
    if (mark.is === "cue") {
      if (mark.reach !== undefined || mark.cue === "rate" || mark.cue === "number" || mark.cue === "nothing")
        continue;
      // “The highest since March at 1,377”: what it has come to.
      if (mark.cue === "since" && apart) return null;
      return { cue: mark.cue, at: left, apart: apart && isOfASide(marks, left), direct: left === at - 1 };
    }
    if (APART.has(mark.stem)) apart = true;
    else if (!LINKING.has(mark.stem)) return null;
  }
  return null;
}

/** What is above or below is the measure’s own figure: “above target at 91%”, but “neighbours are at 20%”. */
function isOfASide(marks: readonly SentenceMark[], at: number): boolean {
  const before = marks
    .slice(0, at)
    .reverse()
    .find((mark) => mark.is !== "plain");
  return before?.is === "cue" && sideOf(before.cue) !== null;
}

/** The cue right of a place, past the words that lead to it; `null` where something else stands there. */
export function cueRight(
  marks: readonly SentenceMark[],
  at: number,
  leading: ReadonlySet<string>,
): { cue: Cue; at: number } | null {
  for (let right = at + 1; right < marks.length; right++) {
    const mark = marks[right];
    if (mark?.is === "cue") return mark.cue === "rate" ? null : { cue: mark.cue, at: right };
    if (mark?.is !== "plain" || !leading.has(mark.stem)) return null;
  }
  return null;
}
/** What leads from a figure to whose it is: 21.5% for England, 20% among our neighbours. */
export const OF_PEER = new Set(["for", "in", "across", "the", "our", "among", "of", "all"]);
/** Words that may stand before a yardstick and change nothing: `below our agreed target`. */
export const ARTICLE = new Set(["the", "our", "its", "a", "both", "this", "that", "agreed", "local"]);
