/**
 * The audit trail in words. Who changed what, when and by which rule is what an auditor asks of figures that a board
 * has seen; where the add-in does not know, the line says that it does not.
 */

import { cellName } from "../../core/figures/cellName";
import { questionOf } from "../../checks/report/questionOf";
import type { CheckId } from "../../model/checkIds";
import type { ChangeGroup } from "../../model/change";
import type { Place } from "../../model/place";
import type { Settings } from "../../model/settings";
import type { Trail, TrailChange } from "../../model/handover/trail";
import { stateWords } from "./stateWords";

/** What was done: the add-in wrote, the analyst set a finding aside, or the analyst kept a colour or an arrow. */
export type Deed = "Changed" | "Set aside" | "Kept as it is";

/** One line of the audit trail, in words. */
export interface TrailLine {
  readonly deed: Deed;
  /** The moment as ISO 8601; `null` where it was not kept. */
  readonly when: string | null;
  readonly who: string;
  readonly sheet: string;
  /** The cell's name today; where it is no longer certain which cell is meant, its name at the time, and that it was so. */
  readonly cell: string;
  /** Where a click goes; `null` where it is not certain which cell is meant. */
  readonly place: Place | null;
  readonly measure: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly rule: string;
  /** How the cell stands today beside what was written. */
  readonly today: string;
}

const NOT_KNOWN = "Not known";
const SAVED_BY = (name: string): string => `${NOT_KNOWN} (file last saved by ${name})`;
const WAS = (cell: string): string => `${cell} at the time`;
const NO_REASON = "No reason given";
const NOT_KEPT = "Not kept";
/** By which rule each kind of change was made. */
const RULES: Readonly<Record<ChangeGroup, string>> = {
  values: "The value that its working gives",
  statuses: "The status by target, tolerance and polarity",
  directions: "The arrow by the months before and polarity",
  formulas: "No rule: a formula was asked for",
  lines: "No rule: columns, rows or sheets were asked for",
  pages: "No rule: pages for the board were asked for",
};
const KEPT_RULES = { statuses: RULES.statuses, directions: RULES.directions } as const;
const LIVE = "recalculated while typing";
const STANDS = "Still as written";
const UNDONE = "Undone since: it is as it was before";
const CHANGED_SINCE = "Changed since";
const NOT_CERTAIN = "Cannot tell: the cell has moved or gone";
const ASIDE_TODAY = "Set aside as long as its figures stay the same";
const KEPT_TODAY = "Kept for this month";

/**
 * The audit trail, the latest first: changes that the journal remembers, findings that were set aside, colours and
 * arrows that were kept against a rule. Lines without a time come last.
 */
export function trailLines({ changes }: Trail, settings: Pick<Settings, "kept" | "dismissed">): TrailLine[] {
  const lines = [
    ...changes.map(changeLine),
    ...settings.dismissed.map(asideLine),
    ...settings.kept.map(keptLine),
  ];
  return lines.sort((one, other) => (other.when ?? "").localeCompare(one.when ?? ""));
}

/** A change that the add-in wrote. */
function changeLine(change: TrailChange): TrailLine {
  const { when, savedBy, place, now, measure, group, before, after, why, live, stands, undone } = change;
  const rule = group === null ? NOT_KEPT : RULES[group];
  return {
    deed: "Changed",
    when,
    who: who(savedBy ?? undefined),
    sheet: place.sheet,
    cell: now === null ? WAS(cellName(place)) : cellName(now),
    place: now,
    measure: measure ?? "",
    before: stateWords(before),
    after: stateWords(after),
    why: why ?? NOT_KEPT,
    rule: live ? `${rule}, ${LIVE}` : rule,
    today: now === null ? NOT_CERTAIN : stands ? STANDS : undone ? UNDONE : CHANGED_SINCE,
  };
}

/** A finding that the analyst set aside. It names the cell as it was then. */
function asideLine(said: Settings["dismissed"][number]): TrailLine {
  const { check, sheet, reference, measure, cell, figure, reason, when, savedBy } = said;
  return {
    deed: "Set aside",
    when,
    who: who(savedBy),
    sheet,
    cell: cell === null ? "" : WAS(cellName(cell)),
    place: null,
    measure: [reference, measure].filter(Boolean).join(" "),
    before: figure,
    after: figure,
    why: reason,
    rule: questionOf(check as CheckId),
    today: ASIDE_TODAY,
  };
}

/** A colour or arrow that the analyst kept for a period. */
function keptLine({ measureKey, group, period, reason, when, savedBy }: Settings["kept"][number]): TrailLine {
  return {
    deed: "Kept as it is",
    when: when ?? null,
    who: who(savedBy),
    sheet: "",
    cell: period,
    place: null,
    // A key is reference and name with a bar between.
    measure: measureKey.replace("|", " "),
    before: "",
    after: "",
    why: reason === "" ? NO_REASON : reason,
    rule: KEPT_RULES[group],
    today: KEPT_TODAY,
  };
}

/** Excel tells no add-in who works in a file, only who saved it last. */
function who(savedBy: string | undefined): string {
  return savedBy === undefined ? NOT_KNOWN : SAVED_BY(savedBy);
}
