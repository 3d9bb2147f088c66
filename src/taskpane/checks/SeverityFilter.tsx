import { makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import type { Severity } from "../../model/finding";

/** The severity that is shown alone; `null` shows all. Notes have a fold of their own. */
export type ShownSeverity = Exclude<Severity, "note"> | null;

const WORD: Readonly<Record<Exclude<Severity, "note">, string>> = { error: "Errors", warning: "To look at" };

const useStyles = makeStyles({
  filter: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: tokens.spacingHorizontalS,
  },
});

/** How many findings of each severity there are; a press shows those alone, another shows all again. */
export function SeverityFilter(props: {
  counts: Readonly<Record<Exclude<Severity, "note">, number>>;
  shown: ShownSeverity;
  onShow: (shown: ShownSeverity) => void;
}) {
  const { counts, shown, onShow } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label="Show findings by severity" className={styles.filter}>
      {(["error", "warning"] as const).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          checked={shown === severity}
          onClick={() => onShow(shown === severity ? null : severity)}
        >
          {WORD[severity]} {counts[severity]}
        </ToggleButton>
      ))}
    </div>
  );
}
