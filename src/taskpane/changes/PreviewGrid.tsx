import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Change } from "../../model/change";
import { HelpMark } from "../help/HelpMark";
import type { Place } from "../../model/place";
import type { PreviewGroup } from "./groupChanges";
import { PreviewRowItem } from "./PreviewRowItem";
import { groupTick } from "./ticks";
import { useGridKeys } from "./useGridKeys";

/** Rows shown at first, and added at each click: a board's whole scorecard fits, and drawing stays quick. */
const PAGE = 100;

const useStyles = makeStyles({
  // Room for the ring round a tick box that has the focus.
  grid: { paddingLeft: tokens.spacingHorizontalXS },
  heading: {
    margin: 0,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    // The question mark stays beside its heading, however narrow the pane is: 32 pixels are its own.
    display: "grid",
    gridTemplateColumns: "fit-content(calc(100% - 32px)) 1fr",
    justifyItems: "start",
    alignItems: "center",
    "& > :nth-child(n + 3)": { gridColumn: "1 / -1" },
  },
  note: {
    fontWeight: tokens.fontWeightRegular,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 36px`,
  },
  more: { marginLeft: "36px" },
});

/** Every change under its heading, one row for each measure. The grid is one stop of Tab, and arrow keys move within it. */
export function PreviewGrid(props: {
  groups: readonly PreviewGroup[];
  titles: (title: PreviewGroup["title"]) => { readonly title: string; readonly note?: string | undefined };
  /** The changes that will be applied. */
  ticked: ReadonlySet<Change>;
  onTick: (changes: readonly Change[], on: boolean) => void;
  onGo: (place: Place) => void;
  /** What stands under an open change, as *Keep mine*. */
  beneath: (change: Change) => ReactNode;
}) {
  const { groups, titles, ...common } = props;
  // The keys of a grid: one stop of Tab leads into hundreds of rows, and one out of them.
  const { grid, onKeyDown, onFocus } = useGridKeys();
  const styles = useStyles();
  if (groups.length === 0) return null;
  return (
    <div
      ref={grid}
      role="grid"
      aria-label="Changes"
      className={styles.grid}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {groups.map((group) => (
        <Group key={group.title} {...common} {...titles(group.title)} group={group} />
      ))}
    </div>
  );
}

/** What a group shows, and what its rows do. */
type GroupProps = Omit<Parameters<typeof PreviewGrid>[0], "groups" | "titles"> & {
  group: PreviewGroup;
  title: string;
  note?: string | undefined;
};

/** Rows under one tick box, which is mixed where only some of their changes are ticked. */
function Group({ group, title, note, ...common }: GroupProps) {
  const { rows } = group;
  const styles = useStyles();
  // Each group counts for itself: more rows of one do not lengthen the others.
  const [shown, setShown] = useState(PAGE);
  const changes = rows.flatMap((row) => row.changes);
  // Mixed where some are ticked: a press then ticks all of them.
  const tick = groupTick(changes, common.ticked);
  const left = rows.length - shown;
  return (
    <div role="rowgroup" aria-label={title}>
      <div role="row">
        <div role="gridcell" className={styles.heading}>
          <Checkbox
            checked={tick}
            label={{ children: `${title} (${changes.length})`, style: { fontWeight: "inherit" } }}
            onChange={() => common.onTick(changes, tick !== true)}
          />
          {/* What the heading means, where it is met. */}
          <HelpMark topic={group.title === "measures" ? "one" : group.title} />
          {/* Why these are unticked: otherwise they would look forgotten. */}
          {note && <p className={styles.note}>{note}</p>}
        </div>
      </div>
      {rows.slice(0, shown).map((row) => (
        <PreviewRowItem key={row.key} row={row} {...common} />
      ))}
      {left > 0 && (
        <div role="row">
          <div role="gridcell">
            <Button className={styles.more} size="small" onClick={() => setShown(shown + PAGE)}>
              {left > PAGE ? `Show ${PAGE} more of ${left}` : `Show ${left} more`}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
