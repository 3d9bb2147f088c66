import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, memo, Suspense } from "react";
import type { Judgement } from "../../model/judgement";
import { titleOf } from "../../model/naming/titleOf";
import type { Place } from "../../model/place";
import { useHidden } from "../parts/useHidden";
import { WholeName } from "../parts/WholeName";
import { StatusLetter } from "../parts/StatusLetter";
import { arrowOf } from "../words/arrowOf";
import { shownAlone } from "../words/shownValue";
import { spokenMeasure } from "../words/spokenMeasure";
import { measureCell } from "./measureCell";
import { ROW_BUTTON } from "../parts/rowButton";

/** Loads the details behind the list: the list is there sooner, and the first row still opens at once. */
export const loadDetails = () => import(/* webpackChunkName: "details" */ "./MeasureDetails");
const MeasureDetails = lazy(loadDetails);

const useStyles = makeStyles({
  /* Rows that are out of sight are not laid out, so that hundreds stay smooth. */
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 40px" },
  row: {
    ...ROW_BUTTON,
    display: "grid",
    // Letter, name, value, arrow. The arrow's column is as wide as the widest of them, so that the values stand under
    // each other.
    gridTemplateColumns: "auto minmax(0, 1fr) auto 1.2em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    /* The value stands below the name, which keeps the width of the row. */
    "@media (max-width: 260px)": {
      gridTemplateColumns: "auto auto 1fr",
      "& > [title]": { gridColumn: "2 / -1" },
      "& > [title] + *": { gridColumn: "2" },
    },
  },
  open: { backgroundColor: tokens.colorNeutralBackground3 },
  value: {
    fontVariantNumeric: "tabular-nums",
    // A cell may hold a whole sentence. Beside a name there is room for a figure.
    maxWidth: "9em",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  derived: { fontStyle: "italic" },
  arrow: { textAlign: "center" },
});

/**
 * One measure in the list. A click or Enter goes to its cell in Excel, and the measure of the selected cell is the one
 * that is open. Drawn again only when its own judgement changes, so that a list of hundreds follows the selection at
 * once.
 */
export const MeasureRow = memo(function MeasureRow(props: {
  judgement: Judgement;
  index: number;
  open: boolean;
  tabStop: boolean;
  onGo: (place: Place) => void;
}) {
  const { judgement, index, open, tabStop, onGo } = props;
  const styles = useStyles();
  const { hidden } = useHidden();
  const { measure, latest, derived, status, direction } = judgement;
  return (
    // A mark for the list, which scrolls the open row into sight.
    <li className={styles.item} data-open={open || undefined}>
      <button
        type="button"
        data-row={index}
        // The list is one stop of Tab: `tabStop` is the row that the keyboard was on last.
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={open}
        className={mergeClasses(styles.row, open && styles.open)}
        // A click shows the cell in Excel, and the selection opens the row: the grid and the pane say the same.
        onClick={() => onGo(measureCell(judgement))}
      >
        {/* What is heard, in one sentence. The pieces that are seen are hidden from it, for `R` and `↓` say nothing by
            ear. */}
        <span className={hidden}>{spokenMeasure(judgement)}</span>
        <StatusLetter status={status.value} />
        <WholeName name={titleOf(measure)} />
        {/* Italics mark what is not in the sheet yet; a line above the list says so. */}
        <span aria-hidden className={mergeClasses(styles.value, derived && styles.derived)}>
          {shownAlone((status.actual ?? latest)?.value)}
        </span>
        <span aria-hidden className={styles.arrow}>
          {arrowOf(direction)?.sign}
        </span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <MeasureDetails judgement={judgement} onGo={onGo} />
        </Suspense>
      )}
    </li>
  );
});
