import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../core/status/status";
import { STATUS_LETTER } from "../../core/status/status";

/** The colours behind the letters; each gives its letter a contrast of at least 4.5 to 1 in every theme. */
export const STATUS_COLOUR: Readonly<Record<Status, string>> = {
  green: "#0e7a0d",
  amber: "#ffbf00",
  red: "#c50f1f",
  grey: "#616161",
};

const useStyles = makeStyles({
  letter: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusSmall,
    // Forced colours drop the background but draw borders: the letter then stands in a box, in a selection too.
    border: "1px solid transparent",
    forcedColorAdjust: "auto",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
    color: "#ffffff",
  },
  green: { backgroundColor: STATUS_COLOUR.green },
  // White on amber would have a contrast of 1.7 to 1.
  amber: { backgroundColor: STATUS_COLOUR.amber, color: "#000000" },
  red: { backgroundColor: STATUS_COLOUR.red },
  grey: { backgroundColor: STATUS_COLOUR.grey },
});

/** A status as its letter on its colour. It is silent: whatever holds it says the status in words. */
export function StatusLetter({ status }: { status: Status }) {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.letter, styles[status])}>
      {/* The letters that the scorecard itself gets: G, A, R. */}
      {STATUS_LETTER[status]}
    </span>
  );
}
