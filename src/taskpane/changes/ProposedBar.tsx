import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Proposed } from "../../model/proposed";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  notes: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/**
 * What a proposal of changes is for (a month, a repair, sharing), what the analyst should know beside it, and the way
 * back to the update.
 */
export function ProposedBar(props: {
  proposed: Proposed;
  onBack: () => void;
  /** What the way back is called, where it does not lead to the update. */
  back?: string | undefined;
}) {
  const { proposed, onBack, back = "Show the update instead" } = props;
  const styles = useStyles();
  return (
    <section className={styles.bar}>
      <h2 className={styles.title}>{proposed.title}</h2>
      {proposed.notes.length > 0 && (
        <ul className={styles.notes}>
          {proposed.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Button size="small" onClick={onBack}>
        {back}
      </Button>
    </section>
  );
}
