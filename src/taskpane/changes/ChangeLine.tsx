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
  ticked: boolean;
  /** It is all of its row, whose tick is its own. */
  alone: boolean;
  onTick: (changes: readonly Change[], on: boolean) => void;
  onGo: (place: Place) => void;
  children?: ReactNode;
}) {
  const { change, ticked, alone, onTick, onGo, children } = props;
  const styles = useStyles();
  return (
    <>
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
