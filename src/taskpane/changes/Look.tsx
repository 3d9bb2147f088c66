import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change } from "../../model/change";
import { sidesOf } from "./sides";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  side: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  becomes: { margin: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground2 },
});

/**
 * A cell before and after: a value as it is shown, a fill as a swatch with its word. A word stands between them, since
 * arrows are values here: `→ becomes ↓`.
 */
export function Look({ change }: { change: Change }) {
  const styles = useStyles();
  // A fill without its word would say nothing to those who cannot see the colour.
  const side = (shown: string, colour: string | null) => (
    <span className={styles.side}>
      {colour && <Swatch colour={colour} />}
      {shown}
    </span>
  );
  const { before, after } = sidesOf(change);
  const colours = change.kind === "fill" ? change : { before: null, after: null };
  return (
    <span>
      {side(before, colours.before)}
      <span className={styles.becomes}>becomes</span>
      {side(after, colours.after)}
    </span>
  );
}
