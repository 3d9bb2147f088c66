import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import { CellLink } from "../parts/CellLink";
import { ShortName } from "../parts/ShortName";
import { Why } from "../parts/Why";
import { changeName } from "./changeName";
import { Look } from "./Look";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 56px",
  },
  box: { alignSelf: "start" },
  name: { paddingTop: "6px" },
  look: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** One change with its tick box, its cell, before and after, and the reason under a click. */
export const ChangeRow = memo(function ChangeRow(props: {
  change: Change;
  ticked: boolean;
  onTick: (changes: readonly Change[], on: boolean) => void;
  onGo: (place: Place) => void;
  children?: ReactNode;
}) {
  const { change, ticked, onTick, onGo, children } = props;
  const styles = useStyles();
  const name = changeName(change);
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.box}
        checked={ticked}
        aria-label={name}
        onChange={(_, { checked }) => onTick([change], checked === true)}
      />
      <div>
        <div className={styles.name}>
          <ShortName name={change.measure} />
        </div>
        <div className={styles.look}>
          <CellLink place={change.place} onGo={onGo} />
          <Look change={change} />
          <Why of={name}>{change.reason}</Why>
        </div>
        {children}
      </div>
    </li>
  );
});
