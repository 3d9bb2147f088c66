/**
 * Brings a scorecard up to date, as the analyst would by hand: fills in what the workings give, colours the statuses,
 * sets the arrows. The result is a list of changes for the preview. What the analyst set and a rule contradicts is in
 * it too, unticked (`hers`).
 */

import { arrowsOf } from "../judge/arrowsOf";
import { noStatus } from "../judge/judgeActual";
import type { Period } from "../core/periods/period";
import type { Change } from "../model/change";
import type { Appearance } from "../model/grid";
import type { Judgement, StatusJudgement } from "../model/judgement";
import { placeKey } from "../model/place";
import type { Actual } from "../model/scorecard";
import type { Settings } from "../model/settings";
import { amberPerhaps } from "./status/amberPerhaps";
import { statusFill } from "./changeOf";
import { fillValue } from "./fillValue";
import { isKept } from "./isKept";
import { addLetters } from "./status/letters";
import { NOTHING_OURS, type MadeRoom, type Ours } from "./ours";
import { setDirection } from "./setDirection";
import { styleOf, type Style } from "./status/style";
import { writeStatus } from "./status/writeStatus";
import { statusesOf } from "../judge/statusesOf";

/** What an update is asked for. */
export interface UpdateOptions {
  /** The period that was judged; `null` where values carry their own. */
  readonly period: Period | null;
  /** Colour the status of every period, not only of each measure's latest: targets change in April. */
  readonly everyPeriod: boolean;
  readonly settings: Settings;
  /** What the add-in wrote and still stands; nothing unless told. */
  readonly ours?: Ours;
  /** Of which measures the add-in emptied cells for the next month; of none unless told. */
  readonly madeRoom?: MadeRoom;
  /** How the whole scorecard shows its statuses, where the judgements are of only some of its measures. */
  readonly style?: Style;
}

/** Values first, since statuses and arrows follow from them. */
const GROUPS = ["values", "statuses", "directions"] as const;

/**
 * Every change that brings the scorecard up to date, grouped: values, then statuses, then directions. A status goes
 * into the status column where the scorecard has one, else the values themselves are coloured.
 */
export function prepareUpdate(
  judgements: readonly Judgement[],
  appearance: Appearance,
  options: UpdateOptions,
): Change[] {
  const { ours = NOTHING_OURS, madeRoom, style = styleOf(judgements, appearance) } = options;
  const leftToHer = amberPerhaps(judgements, appearance);
  const changes = judgements.flatMap((judgement): Change[] => {
    const { measure } = judgement;
    const value = fillValue(judgement);
    const values = value === null ? [] : [value];
    const directions = isKept(options.settings.kept, judgement, "directions", options.period)
      ? []
      : arrowsOf(judgement).flatMap((one) => setDirection(one, style.signs, ours, madeRoom) ?? []);
    if (measure.status !== null) {
      const kept = isKept(options.settings.kept, judgement, "statuses", options.period);
      const written = kept ? [] : writeStatus(judgement, measure.status, appearance, style, ours);
      const statuses = written.map((change) => leftToHer(judgement, change));
      return [...values, ...statuses, ...directions];
    }
    const statuses = coloured(judgement, options);
    const fills = statuses.flatMap((status) =>
      status.actual
        ? (statusFill(measure, status.actual.place, status, appearance, style.palette, ours) ?? [])
        : [],
    );
    // A colour of the add-in's on a value that is no longer there.
    const gone = emptied(judgement);
    const left = gone && statusFill(measure, gone.place, noStatus(gone), appearance, style.palette, ours);
    const painted = fills.map((change) => leftToHer(judgement, change));
    const changed = [...values, ...painted, ...(left === null ? [] : [left])];
    return [
      ...(options.settings.letters === true ? addLetters(changed, judgement, statuses) : changed),
      ...directions,
    ];
  });
  return GROUPS.flatMap((group) => changes.filter((change) => change.group === group));
}

/**
 * The cell of the period asked for where it holds no value, and the measure's latest stands elsewhere: a colour left on
 * it is stale.
 */
function emptied({ asked, latest }: Judgement): Actual | null {
  if (asked === null || latest === null) return asked;
  return asked.value.kind === "blank" && placeKey(asked.place) !== placeKey(latest.place) ? asked : null;
}

/**
 * The statuses that the values themselves show: the latest, or of every period where the analyst asks for it, without
 * those that the analyst keeps.
 */
function coloured(judgement: Judgement, { everyPeriod, settings }: UpdateOptions): StatusJudgement[] {
  const { status } = judgement;
  const shown = everyPeriod ? statusesOf(judgement) : status.actual === null ? [] : [status];
  return shown.filter(({ period }) => !isKept(settings.kept, judgement, "statuses", period));
}
