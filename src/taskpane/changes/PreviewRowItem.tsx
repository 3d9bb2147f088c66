import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import { useHidden } from "../parts/useHidden";
import { ROW_BUTTON } from "../parts/rowButton";
import { ChangeLine } from "./ChangeLine";
import { changeName } from "./changeName";
import type { PreviewRow } from "./groupChanges";
import { shortLook, shortWords } from "./shortLook";
import { Swatch } from "./Swatch";
import { groupTick } from "./ticks";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    // Rows out of sight are not laid out: a preview of thousands stays quick. 44 pixels are a row of two lines, so that
    // the scroll bar is right before they have been seen.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
  open: { ...ROW_BUTTON, padding: `2px ${tokens.spacingHorizontalS} 2px 0`, overflowWrap: "anywhere" },
  looks: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  what: { color: tokens.colorNeutralForeground2 },
  was: { color: tokens.colorNeutralForeground2 },
  now: { fontWeight: tokens.fontWeightSemibold },
  // The changes of an open row stand under its name, past the width of its tick box.
  line: { paddingLeft: "32px" },
});

/** A measure with everything that would change in it on one line; opened, each change with its cell and reason. */
export function PreviewRowItem(props: {
  row: PreviewRow;
  ticked: ReadonlySet<Change>;
  onTick: (changes: readonly Change[], on: boolean) => void;
  onGo: (place: Place) => void;
  beneath: (change: Change) => ReactNode;
}) {
  const { row, ticked, onTick, onGo, beneath } = props;
  const styles = useStyles();
  const { hidden } = useHidden();
  const [open, setOpen] = useState(false);
  const { name, sheet, changes } = row;
  // Where there is only one, it is said with its cell.
  const [only] = changes;
  const looks = changes.map(shortLook);
  // The line shows short words and swatches. What is heard has all in one sentence: `1.4 Repeat referrals: value 25.8%;
  // status red, was amber`.
  const said =
    (sheet === null ? "" : `${sheet}, `) +
    (changes.length === 1 && only ? changeName(only) : `${name}: ${looks.map(shortWords).join("; ")}`);
  const tick = groupTick(changes, ticked);
  return (
    <>
      <div role="row" className={styles.row}>
        <div role="gridcell">
          {/* One box for the whole measure: value, status and arrow belong together. */}
          <Checkbox checked={tick} aria-label={said} onChange={() => onTick(changes, tick !== true)} />
        </div>
        <div role="gridcell">
          <button type="button" className={styles.open} aria-expanded={open} onClick={() => setOpen(!open)}>
            <span className={hidden}>{said}</span>
            <span aria-hidden>
              {name}
              {sheet !== null && <span className={styles.was}> on {sheet}</span>}
            </span>
            <span aria-hidden className={styles.looks}>
              {looks.map(({ what, now, was, colour }, at) => (
                <span key={`${at} ${what}`}>
                  <span className={styles.what}>{what} </span>
                  {colour && <Swatch colour={colour} />}
                  <span className={styles.now}>{now}</span>
                  {was !== null && <span className={styles.was}> (was {was})</span>}
                </span>
              ))}
            </span>
          </button>
        </div>
      </div>
      {/* Each change by itself, with its cell and its reason, where the analyst wants to see or to leave one. */}
      {open &&
        changes.map((change) => (
          <div key={change.id} role="row" className={mergeClasses(styles.row, styles.line)}>
            <ChangeLine
              change={change}
              ticked={ticked.has(change)}
              alone={changes.length === 1}
              onTick={onTick}
              onGo={onGo}
            >
              {beneath(change)}
            </ChangeLine>
          </div>
        ))}
    </>
  );
}
