/**
 * The foot of the pane: what to do next (Update, Review, Apply), reading again, and the way back from the last Apply.
 * It is always in reach, also in a pane of 350 by 450 pixels.
 */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Change } from "../model/change";
import { LiveLine } from "./live/LiveLine";
import type { LiveInPane } from "./live/useLive";
import type { PaneActions } from "./state/paneActions";
import type { PaneState } from "./state/paneState";
import { primaryAction } from "./state/primaryAction";
import { BESIDE_IN_SMALL, FOOT, SMALL } from "./usePaneStyles";
import { BACK_TO } from "./words/backTo";
import { plural } from "./words/plural";
import { whenWords } from "./words/whenWords";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    /* Only the buttons stay at the foot of a small pane; what else stands here comes after the view. */
    [SMALL]: { display: "contents" },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    [SMALL]: {
      position: "fixed",
      right: 0,
      bottom: 0,
      left: 0,
      boxSizing: "border-box",
      height: FOOT,
      flexWrap: "nowrap",
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  // The button that goes on is the widest: it is what the pane is for.
  primary: { flexGrow: 1 },
  narrow: {
    "@media (max-width: 260px)": {
      minWidth: 0,
      padding: `0 ${tokens.spacingHorizontalXS}`,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  seen: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    ...BESIDE_IN_SMALL,
  },
  last: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...BESIDE_IN_SMALL,
  },
});

/** The id by which a screen reader reads the sentence with the button that it is about. */
const SEEN = "seen-at-once";
/** Most files lie in SharePoint with AutoSave on: a preview is the analyst's, an Apply is everyone's. */
const SEEN_AT_ONCE = "AutoSave is on: everyone who has this file open sees the changes at once.";

/** Always in reach: what to do next, reading again, and the way back from the last Apply. */
export default function Footer(props: {
  /** Which view is shown, what is ticked, what is under way. */
  state: PaneState;
  /** Those of the update, or those that the analyst asked for. */
  changes: readonly Change[];
  actions: PaneActions;
  live: LiveInPane;
  /** For "changed at 14:05": given, so that tests know it. */
  now: Date;
}) {
  const { state, changes, actions, live, now } = props;
  const styles = useStyles();
  const primary = primaryAction(state, changes);
  // A write that has begun cannot be stopped. Until it ends, a second press would be lost.
  const writing = state.work !== null && state.work.cancel === null;
  const saidAbove =
    // The bar above the view says it already, with the same Revert.
    state.view === "changes" && state.outcome?.did === "applied" && state.outcome.report.done > 0;
  const revertable = state.reading?.revertable;
  const last = saidAbove || !revertable?.cells ? null : revertable;
  // Once that is done which a room had asked for, the analyst goes on there.
  const back = state.view === "changes" && state.outcome && !state.proposed ? state.from : null;

  // AutoSave is asked for with each reading: the file may have been moved to a shared place since.
  const isSeen = primary.does === "apply" && state.reading?.autoSave === true;
  // What was edited since is shown anew in a moment: what the user sees is what is applied.
  const notNow = primary.does === "apply" && (primary.ticked.length === 0 || state.stale);

  // By what the button says at that moment: its name and its deed come from one value.
  const onPrimary = () => {
    if (primary.does === "update") void actions.update();
    if (primary.does === "review") actions.show({ view: "changes", outcome: null });
    if (primary.does === "apply") void actions.apply(primary.ticked, state.proposed?.afterwards);
  };
  return (
    <footer className={styles.footer}>
      {/* What was applied last, and the way back, also after the file was closed and opened again. */}
      {last && (
        <div className={styles.last}>
          <span>
            {plural(last.cells, "cell")} changed {whenWords(last.when, now)}
          </span>
          <Button size="small" disabledFocusable={writing} onClick={() => void actions.revert(last)}>
            Revert
          </Button>
        </div>
      )}
      {isSeen && (
        <p id={SEEN} className={styles.seen}>
          {SEEN_AT_ONCE}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          className={mergeClasses(styles.primary, styles.narrow)}
          appearance="primary"
          // What `Skip to Apply` goes to, whatever the button is called by then.
          data-primary
          // Said with the button: whoever presses it hears who will see the changes.
          {...(isSeen && { "aria-describedby": SEEN })}
          // Still in the order of Tab while it does nothing, so that the keyboard does not lose its place.
          disabledFocusable={writing || notNow}
          onClick={onPrimary}
        >
          {primary.name}
        </Button>
        {back && (
          <Button className={styles.narrow} onClick={() => actions.show({ view: back, outcome: null })}>
            {BACK_TO[back]}
          </Button>
        )}
        {/* Where the first button is *Update* itself, or leads to it, a second one would be the same. */}
        {primary.does !== "update" && !back && (
          <Button className={styles.narrow} disabledFocusable={writing} onClick={() => void actions.update()}>
            Update
          </Button>
        )}
      </div>
      <LiveLine
        on={live.on}
        disabled={state.reading === null || writing}
        live={live.state}
        now={now}
        onToggle={live.toggle}
        onRecalculate={live.recalculate}
      />
    </footer>
  );
}
