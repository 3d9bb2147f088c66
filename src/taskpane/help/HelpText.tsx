import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  text: {
    // A line of its own under what it speaks of, also in a row of buttons.
    flexBasis: "100%",
    display: "block",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    // Forced colours leave a link's own colour away: it shows as links do on this system.
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** A sentence of help, and where more is said. The page opens in a window of its own: replacing the pane would end it. */
export function HelpText({ href, children }: { href: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.text}>
      {children}{" "}
      <a className={styles.link} href={href} target="_blank" rel="noreferrer">
        More in the manual
      </a>
    </span>
  );
}
