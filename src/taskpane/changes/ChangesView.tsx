/**
 * The preview: what an update, a new month or a repair would write, cell by cell. Nothing is written that was not
 * listed here. What the analyst set and a rule contradicts stands apart, unticked.
 */

import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { Change } from "../../model/change";
import type { Picture } from "../../model/reading";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { BACK_TO } from "../words/backTo";
import { AllScorecards } from "./AllScorecards";
import { Fold } from "../parts/Fold";
import { withKept } from "./withKept";
import { groupChanges, type PreviewGroup as Group } from "./groupChanges";
import { LetterOffer } from "./LetterOffer";
import { offeredLetter } from "./offeredLetter";
import { KeepMine } from "./KeepMine";
import { periodOfChange } from "./periodOfChange";
import { OutcomeBar } from "./OutcomeBar";
import { isShown, PreviewFilter, type PreviewShown } from "./PreviewFilter";
import { PreviewGrid } from "./PreviewGrid";
import { ProposedBar } from "./ProposedBar";
import { SkipToApply } from "./SkipToApply";
import { tickedOf, withNeeds } from "./ticks";

// What is asked for now and then loads with its fold, so that the preview itself opens at once.
const AuditTrail = lazy(() => import(/* webpackChunkName: "trail" */ "../handover/AuditTrail"));
const HandOverChanges = lazy(
  () => import(/* webpackChunkName: "hand-over-changes" */ "../handover/HandOverChanges"),
);

const TITLE: Readonly<Record<Group["title"], string>> = {
  hers: "Set by you, and the rule differs",
  unsure: "Red, or perhaps amber",
  lines: "Columns and rows",
  measures: "Measure by measure",
  formulas: "Formulas",
  values: "Values",
  statuses: "Statuses",
  directions: "Arrows",
  pages: "Pages",
};
/** The heading of what needs a yes in a proposal that the analyst asked for: a repair, a month, a share. */
const TO_SAY = "For you to decide";
/** One and the same empty list, so that what is worked out from it is not worked out anew at each drawing. */
const NO_CHANGES: readonly Change[] = [];
/** A preview without changes says so: a blank list looks like a fault. */
const NOTHING = "Nothing would change: every value, status and arrow is as its working and its rule give it.";
const PREPARING = "Working out what would change.";
/** Said where a room has nothing more exact to say of what is unticked. */
const UNTICKED =
  "These stay as they are unless you tick them: the cell already holds something, or the decision is yours.";
/** Why changes of the analyst's own colours and arrows are unticked. */
const HERS = "You set these and the rule gives something else. They stay as they are unless you tick them.";
/** Why reds that may be amber are unticked. */
const UNSURE =
  "These have no status yet, and nothing says how far amber reaches. They stay without one unless you tick them.";

const useStyles = makeStyles({
  switch: { marginLeft: tokens.spacingHorizontalXS },
  none: { margin: tokens.spacingHorizontalM },
});

/** The preview: every change with its tick, what the analyst set apart, and what the last Apply did. */
export default function ChangesView(props: {
  /** `null` where the workbook has no scorecard: then only what the analyst asked for is shown. */
  picture: Picture | null;
  state: PaneState;
  actions: PaneActions;
}) {
  const { picture, state, actions } = props;
  const { ticks, everyPeriod, outcome, reading, proposed } = state;
  const { show, tick, goTo, revert, saveSettings } = actions;
  const styles = useStyles();
  // What an update would write; or what was asked for, also without a scorecard.
  const all = picture?.changes ?? proposed?.changes ?? NO_CHANGES;
  const [wanted, setWanted] = useState<PreviewShown>("all");
  // After an apply, or with other changes, the kind that was chosen may be gone: then all are shown, not an empty list.
  const shown = all.some((change) => isShown(change, wanted)) ? wanted : "all";
  const groups = useMemo(() => groupChanges(all.filter((change) => isShown(change, shown))), [all, shown]);
  // As objects, not as ids: a row of the grid asks for its own changes at each drawing.
  const ticked = useMemo(() => new Set(tickedOf(all, ticks)), [all, ticks]);
  // A month that is ticked brings its new column along. Unticking takes nothing else with it: `tickedOf` leaves what
  // then has no column.
  const onTick = (those: readonly Change[], on: boolean) => tick(on ? withNeeds(those, all) : those, on);
  const titles = (title: Group["title"]) => {
    if (title === "unsure") return { title: TITLE[title], note: UNSURE };
    if (title !== "hers") return { title: TITLE[title] };
    return proposed
      ? { title: TO_SAY, note: proposed.yours ?? UNTICKED }
      : { title: TITLE[title], note: HERS };
  };

  const onKeep = (change: Change, reason: string) => {
    if (!reading || !picture) return;
    // Kept for the measure and the period, not for the cell: rows may move, and next month is judged anew.
    const period = periodOfChange(picture, change, state.period);
    void saveSettings(withKept(reading.settings, change, period, reason), reading.settings);
  };
  const settings = reading?.settings;
  const from = proposed?.from ?? (picture ? "changes" : "functions");
  // The question about letters comes while statuses are looked at, and only until it has been answered.
  const example = settings && picture ? offeredLetter(picture, settings) : null;
  // Only what was written a moment ago has its Revert here. Older ones stand at the foot.
  const written = outcome?.did === "applied" && outcome.report.done > 0;
  const offered = written ? (reading?.revertable ?? null) : null;
  return (
    <>
      {all.length > 0 && <SkipToApply />}
      {outcome && (
        <OutcomeBar
          outcome={outcome}
          onGo={goTo}
          onRevert={offered ? () => void revert(offered) : undefined}
        />
      )}
      {proposed && (
        <ProposedBar
          proposed={proposed}
          onBack={() => show({ proposed: null, outcome: null, view: from })}
          back={proposed.from && BACK_TO[proposed.from]}
        />
      )}
      {/* No other question while something is proposed: one decision at a time. */}
      {settings && example !== null && !proposed && (
        <LetterOffer
          example={example}
          onChoose={(letters) => void saveSettings({ ...settings, letters }, settings)}
        />
      )}
      {reading && !proposed && !outcome && (
        <AllScorecards
          reading={reading}
          card={picture?.card ?? null}
          everyPeriod={everyPeriod}
          actions={actions}
        />
      )}
      {picture && !proposed && (
        <Switch
          className={styles.switch}
          checked={everyPeriod}
          label="Colour every period"
          onChange={(_, { checked }) => show({ everyPeriod: checked })}
        />
      )}
      {/* What an update leaves alone and why, such as a sheet that is protected. */}
      {picture?.left.map((sentence) => (
        <p key={sentence} className={styles.none}>
          {sentence}
        </p>
      ))}
      {picture?.prepared === false && !proposed && <p className={styles.none}>{PREPARING}</p>}
      {picture?.prepared && all.length === 0 && !proposed && <p className={styles.none}>{NOTHING}</p>}
      {/* After an apply the view says what was done. The next preview is asked for by the button at the foot, so that a
          second click on it never writes. */}
      {(!outcome || proposed) && (
        <>
          <PreviewFilter changes={all} shown={shown} onShow={setWanted} />
          <PreviewGrid
            groups={groups}
            titles={titles}
            ticked={ticked}
            onTick={onTick}
            onGo={goTo}
            beneath={(change) => change.hers && !proposed && <KeepMine change={change} onKeep={onKeep} />}
          />
        </>
      )}
      {/* The same changes for the person who signs off, before any is applied. */}
      {all.length > 0 && !outcome && (
        <Fold name="Hand these changes over">
          <Suspense fallback={null}>
            <HandOverChanges changes={all} ticked={ticked} title={proposed?.title} actions={actions} />
          </Suspense>
        </Fold>
      )}
      {settings && (
        <Fold name="Audit trail">
          <Suspense fallback={null}>
            <AuditTrail picture={picture} settings={settings} outcome={outcome} actions={actions} />
          </Suspense>
        </Fold>
      )}
    </>
  );
}
