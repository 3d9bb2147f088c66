import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginRight: tokens.spacingHorizontalXS,
    verticalAlign: "-1px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
    // Forced colours would paint the swatch like the page: it shows what the cell will look like.
    forcedColorAdjust: "none",
  },
});

/** A fill as it will be seen in its cell; the word stands beside it. */
export function Swatch({ colour }: { colour: string }) {
  return <span aria-hidden className={useStyles().swatch} style={{ backgroundColor: colour }} />;
}
