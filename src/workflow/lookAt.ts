import { judge } from "../judge/judge";
import { NOTHING_BESIDE, type Beside } from "../model/beside";
import type { Change } from "../model/change";
import type { Appearance } from "../model/grid";
import type { Card, Picture } from "../model/reading";
import type { Scorecard } from "../model/scorecard";
import type { Settings } from "../model/settings";
import { pagesOf } from "../model/wholeCards";
import { keptToday } from "../update/keptToday";
import { anchored } from "../update/anchored";
import { madeRoomIn } from "../update/ours";
import { leftAlone } from "../update/leftAlone";
import { prepareUpdate, type UpdateOptions } from "../update/prepareUpdate";
import { LETTERS, needsStatusColumn, statusHeading, withStatusColumn } from "../update/status/statusColumn";
import { styleOf } from "../update/status/style";
import { judgeCard, type JudgeOptions } from "./judgeCard";
import type { RunChecks } from "./loadChecks";

/** What a scorecard is looked at for. */
export interface LookOptions extends JudgeOptions {
  readonly everyPeriod: boolean;
  readonly settings: Settings;
  /** Every check; `null` while they are still loading. */
  readonly check: RunChecks | null;
  /** The other scorecards of the workbook, for checks that compare pages. */
  readonly others?: readonly Scorecard[];
  /** What other sheets of the workbook say of earlier figures and of populations. */
  readonly beside?: Beside;
}

/** Judges a scorecard, prepares what an update would change, and asks every check. Nothing is written. */
export function lookAt(card: Card, options: LookOptions): Picture {
  const { appearance, landmarks } = card;
  const { period, standing: scorecard, released, ours, judgements } = judgeCard(card, options);
  // What the analyst kept of a measure that has another name by now stands under its new key.
  const settings = keptToday(options.settings, scorecard);
  // Cells that the add-in itself emptied for a new month wait for the analyst's figures.
  const madeRoom = madeRoomIn(options.written ?? [], scorecard.measures);
  const update = { ...options, settings, period, ours, madeRoom };
  // A column for letters shifts what stands to its right: each page is then prepared by itself.
  const changes = pagesOf(card).some((page) => needsStatusColumn(page.scorecard, settings))
    ? card.pages
      ? card.pages.flatMap((page) => lookAt(page, { ...options, check: null }).changes)
      : updateWithColumn(released, appearance, update)
    : prepareUpdate(judgements, appearance, update);
  // A check looks at the sheet as it stands.
  const standing = released === scorecard ? judgements : judge(scorecard, period);
  // Without the checks, which may still be loading, the picture says that nothing was checked.
  const checked = options.check?.({
    scorecard,
    judgements: standing,
    period,
    others: options.others ?? [],
    ...(card.pages && { pages: card.pages.map((page) => page.scorecard) }),
    appearance,
    kept: settings.kept,
    beside: options.beside ?? NOTHING_BESIDE,
    takes: settings.populations,
  });
  const left = leftAlone(judgements, appearance, scorecard.lines);
  return {
    card,
    judgements,
    prepared: true,
    // Each change knows its cell by measure and heading, so that it is found again where lines have moved by Apply.
    changes: anchored(changes, landmarks),
    left,
    checked: checked !== undefined,
    findings: (checked?.findings ?? []).map((finding) => ({
      ...finding,
      repair: anchored(finding.repair, landmarks),
    })),
    unanswered: checked?.unanswered ?? [],
  };
}

/** The update of a scorecard that is to get a column for its statuses' letters. */
function updateWithColumn(scorecard: Scorecard, appearance: Appearance, update: UpdateOptions): Change[] {
  // Judged as if the column were there, so that its cells get their letters in the same preview.
  const judgements = judge(withStatusColumn(scorecard), update.period);
  const style = { ...styleOf(judgements, appearance), words: LETTERS };
  const changes = prepareUpdate(judgements, appearance, { ...update, style });
  const isStatus = ({ group }: Change): boolean => group === "statuses";
  // A heading over nothing is no use: without letters there is no column.
  return changes.some(isStatus) ? [statusHeading(scorecard), ...changes] : changes;
}
