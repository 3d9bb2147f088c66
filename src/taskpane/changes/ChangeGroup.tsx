import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import { ChangeRow } from "./ChangeRow";
import { groupTick, isTicked, type Ticks } from "./ticks";

/** Rows shown at first, and more at each click: enough for a board's scorecard, few enough to stay smooth. */
const PAGE = 100;

const useStyles = makeStyles({
  group: { padding: `${tokens.spacingVerticalXS} 0` },
  heading: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold },
  note: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 36px` },
  list: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalS}`, listStyleType: "none" },
  more: { marginLeft: "36px" },
});

/** Changes of one kind under one tick box, which is mixed where only some of them are ticked. */
export function ChangeGroup(props: {
  title: string;
  note?: string;
  changes: readonly Change[];
  ticks: Ticks;
  onTick: (changes: readonly Change[], on: boolean) => void;
  onGo: (place: Place) => void;
  beneath?: (change: Change) => ReactNode;
}) {
  const { title, note, changes, ticks, onTick, onGo, beneath } = props;
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const tick = groupTick(changes, ticks);
  const left = changes.length - shown;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        <Checkbox
          checked={tick}
          label={{ children: `${title} (${changes.length})`, style: { fontWeight: "inherit" } }}
          onChange={() => onTick(changes, tick !== true)}
        />
      </h2>
      {note && <p className={styles.note}>{note}</p>}
      <ul className={styles.list} aria-label={title}>
        {changes.slice(0, shown).map((change) => (
          <ChangeRow
            key={change.id}
            change={change}
            ticked={isTicked(change, ticks)}
            onTick={onTick}
            onGo={onGo}
          >
            {beneath?.(change)}
          </ChangeRow>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + PAGE)}>
          {left > PAGE ? `Show ${PAGE} more of ${left}` : `Show ${left} more`}
        </Button>
      )}
    </section>
  );
}
