import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

/** The keys, as Excel's shortcut file and the views have them. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["Ctrl+Alt+Y", "Update, from anywhere in Excel (⌘⌥Y on a Mac)"],
  ["F6", "from the sheet to the pane, and back"],
  ["Tab", "to the next control; the measures, the changes and the steps of the month are one stop each"],
  ["↑ ↓ Home End", "along the measures, the changes, the findings, the steps or the tabs"],
  ["Enter", "opens a row, or presses a button"],
  ["Space", "ticks a change"],
  ["Esc", "closes what is open, or cancels what is being done"],
];

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  keys: {
    display: "grid",
    // The keys as wide as they are, and what they do in the rest. Below 260 pixels the two stand under each other.
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    "@media (max-width: 260px)": { display: "block" },
  },
  does: { margin: 0 },
});

/** The keys that the pane and Excel know. */
export function Shortcuts() {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>Keys</h2>
      <dl className={styles.keys}>
        {KEYS.map(([keys, does]) => (
          <Fragment key={keys}>
            <dt>
              <b>{keys}</b>
            </dt>
            <dd className={styles.does}>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
