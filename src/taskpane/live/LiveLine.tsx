import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LiveState } from "../../workflow/port/port";
import { BESIDE_IN_SMALL } from "../usePaneStyles";
import { plural } from "../words/plural";
import { whenWords } from "../words/whenWords";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...BESIDE_IN_SMALL,
  },
  switch: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  box: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorBrandBackground },
  // The status has a line of its own, so that a long sentence never squeezes the switch beside it.
  said: { margin: 0, flexBasis: "100%", overflowWrap: "anywhere" },
});

const NAME = "Recalculate as I type";
const STARTING = "Starting…";
/** Office runs nothing for a closed pane, so the sentence says how far the promise goes. */
const WHILE_OPEN = "On, while this pane is open.";
/** In Excel's undo list what the add-in wrote is a step of its own, above the analyst's edit. */
const UNDO = "Ctrl+Z takes this back first, then your edit.";
const LEFT = (cells: number): string =>
  `${plural(cells, "cell")} left as ${cells === 1 ? "it is" : "they are"}: protected, or changed meanwhile.`;
/**
 * Measures that a colleague's edit has changed, or an edit of which Excel told nothing: recalculation waits for the
 * analyst there.
 */
const DUE = (count: number): string => `A recalculation is due for ${plural(count, "measure")}.`;

/** The switch for recalculation, what it last did, and a way to recalculate now. */
export function LiveLine(props: {
  on: boolean;
  disabled: boolean;
  live: LiveState | null;
  now: Date;
  onToggle: (on: boolean) => void;
  onRecalculate: () => void;
}) {
  const { on, disabled, live, now, onToggle, onRecalculate } = props;
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          className={styles.box}
          checked={on}
          disabled={disabled}
          onChange={(event) => onToggle(event.target.checked)}
        />
        {NAME}
      </label>
      {/* It helps after a paste, an import or an edit made while Excel was busy, when an event may have been
          missed. */}
      {on && (
        <Button size="small" onClick={onRecalculate}>
          Recalculate now
        </Button>
      )}
      {/* It is in the page from the start and empty while recalculation is off: a screen reader announces only what
          changes in a region that it knows already. */}
      <p role="status" className={styles.said}>
        {on && sayings(live, now)}
      </p>
    </div>
  );
}

/** What needs the analyst comes first: what Excel waits for, what went wrong, what is due; then what was done last. */
function sayings(live: LiveState | null, now: Date): string {
  if (live === null) return STARTING;
  // Excel waiting for the analyst (a cell still being typed in) explains everything else, so it stands alone.
  const { waiting, trouble, due, left, last } = live;
  if (waiting !== null) return waiting;
  const parts = [
    trouble,
    left > 0 ? LEFT(left) : null,
    due > 0 ? DUE(due) : null,
    last && `${last.did}, ${whenWords(last.when, now)}. ${UNDO}`,
    WHILE_OPEN,
  ];
  return parts.filter((part) => part !== null).join(" ");
}
