import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change, ChangeGroup } from "../../model/change";
import { useChoiceStyles } from "../parts/useChoiceStyles";

/**
 * Which changes are shown: all; those that replace what the analyst set (`hers`), or those that do not (`ours`); or
 * those of one kind.
 */
export type PreviewShown = "all" | "hers" | "ours" | ChangeGroup;

const NAME: Readonly<Record<PreviewShown, string>> = {
  all: "All changes",
  hers: "For you to decide",
  ours: "Not set yet",
  lines: "Columns and rows",
  formulas: "Formulas",
  values: "Values",
  statuses: "Statuses",
  directions: "Arrows",
  pages: "Pages",
};
/** In this order in the list: the analyst's own first, then as the groups stand in the preview. */
const ORDER = Object.keys(NAME) as PreviewShown[];

const useStyles = makeStyles({
  choice: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

/** Whether a change is among those that are shown. */
export function isShown({ group, hers }: Change, shown: PreviewShown): boolean {
  if (shown === "all") return true;
  if (shown === "hers" || shown === "ours") return hers === (shown === "hers");
  return group === shown;
}

/** Shows only some of the changes. Hidden changes keep their ticks. Nothing is offered where all changes are of one kind. */
export function PreviewFilter(props: {
  changes: readonly Change[];
  shown: PreviewShown;
  onShow: (shown: PreviewShown) => void;
}) {
  const { changes, shown, onShow } = props;
  const choice = useChoiceStyles().choice;
  const { choice: margin } = useStyles();
  const counts = ORDER.map((one) => [one, changes.filter((change) => isShown(change, one)).length] as const);
  const there = counts.filter(([, count]) => count > 0);
  // With every change of one kind there is nothing to choose from.
  if (there.every(([, count]) => count === changes.length)) return null;
  return (
    <div className={margin}>
      <select
        className={choice}
        aria-label="Show"
        value={shown}
        onChange={({ target }) => onShow(ORDER.find((one) => one === target.value) ?? "all")}
      >
        {there.map(([one, count]) => (
          <option key={one} value={one}>{`${NAME[one]} (${count})`}</option>
        ))}
      </select>
    </div>
  );
}
