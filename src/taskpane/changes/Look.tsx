import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change } from "../../model/change";
import { sidesOf } from "./sides";

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginRight: tokens.spacingHorizontalXS,
    verticalAlign: "-1px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
    forcedColorAdjust: "none",
  },
  side: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  arrow: { margin: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground2 },
});

/** A cell before and after, side by side: a value as it is shown, a fill as a swatch with its word. */
export function Look({ change }: { change: Change }) {
  const styles = useStyles();
  const side = (shown: string, colour: string | null) => (
    <span className={styles.side}>
      {change.kind === "fill" && colour && (
        <span aria-hidden className={styles.swatch} style={{ backgroundColor: colour }} />
      )}
      {shown}
    </span>
  );
  const { before, after } = sidesOf(change);
  const colours = change.kind === "fill" ? change : { before: null, after: null };
  return (
    <span>
      {side(before, colours.before)}
      <span aria-hidden className={styles.arrow}>
        →
      </span>
      {side(after, colours.after)}
    </span>
  );
}
