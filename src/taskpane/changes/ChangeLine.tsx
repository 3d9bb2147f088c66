import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import { CellLink } from "../parts/CellLink";
import { changeName } from "./changeName";
import { Look } from "./Look";

const useStyles = makeStyles({
  look: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  cell: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0` },
  reason: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** One change of an open row: its own tick where there are several, its cell, before and after, and the reason. */
export function ChangeLine(props: {
  change: Change;
  /** It will be applied. */
  ticked: boolean;
  /** The row's own tick box speaks for its only change: a second box for the same thing would only be in the way. */
  alone: boolean;
  onTick: (changes: readonly Change[], on: boolean) => void;
  onGo: (place: Place) => void;
  children?: ReactNode;
}) {
  const { change, ticked, alone, onTick, onGo, children } = props;
  const styles = useStyles();
  return (
    <>
      {/* The grid has a cell here also without a box, so that every row has the same columns for a screen reader. */}
      <div role="gridcell">
        {!alone && (
          <Checkbox
            checked={ticked}
            aria-label={changeName(change)}
            onChange={(_, { checked }) => onTick([change], checked === true)}
          />
        )}
      </div>
      <div role="gridcell" className={styles.cell}>
        <div className={styles.look}>
          <CellLink place={change.place} onGo={onGo} />
          <Look change={change} />
        </div>
        <p className={styles.reason}>{change.reason}</p>
        {children}
      </div>
    </>
  );
}
