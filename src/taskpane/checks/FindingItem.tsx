import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Severity } from "../../model/finding";
import type { Place } from "../../model/place";
import { FindingHelp } from "../help/FindingHelp";
import { CellLinks } from "../parts/CellLinks";
import { Why } from "../parts/Why";
import { NotAMistake } from "./NotAMistake";

/** How grave a finding is, in words: colour alone would not be heard or printed. */
const WORD: Readonly<Record<Severity, string>> = { error: "Error", warning: "To look at", note: "Note" };
/** A finding about a whole column would fill the pane with links: more cells than these are named under a count. */
const MOST_CELLS = 12;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Findings out of sight are not laid out. 110 pixels are a usual one, so that the scroll bar is right from the
    // start.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 110px",
  },
  severity: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/**
 * One finding: how grave it is, its sentence, its cells as links, its arithmetic under *Why*, and what the analyst can
 * do about it.
 */
export function FindingItem(props: {
  finding: Finding;
  sheetId: string;
  onGo: (place: Place) => void;
  /** Left out where nothing can be repaired from here. */
  onRepair?: (finding: Finding) => void;
  /** Left out where the finding cannot be set aside, as one about a public benchmark. */
  onSetAside?: (finding: Finding, reason: string) => void;
  children?: ReactNode;
}) {
  const { finding, sheetId, onGo, onRepair, onSetAside, children } = props;
  const styles = useStyles();
  const { severity, message, cells, why, repair } = finding;
  return (
    <li className={styles.item}>
      <p className={styles.sentence}>
        <span className={mergeClasses(styles.severity, styles[severity])}>{WORD[severity]}:</span> {message}
      </p>
      <CellLinks places={cells} onGo={onGo} most={MOST_CELLS} sheetShown={sheetId} />
      {/* Everything beneath the sentence is optional reading: the arithmetic, the repair, the answer that it is
          none. */}
      <div className={styles.line}>
        {why && <Why of={message}>{why}</Why>}
        {onRepair && repair.length > 0 && (
          <Button size="small" aria-label={`Repair: ${message}`} onClick={() => onRepair(finding)}>
            Repair
          </Button>
        )}
        {onSetAside && <NotAMistake of={message} onSetAside={(reason) => onSetAside(finding, reason)} />}
        <FindingHelp finding={finding} />
      </div>
      {children}
    </li>
  );
}
