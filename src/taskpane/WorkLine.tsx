import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Work } from "./state/paneState";

/** Milliseconds. Work that takes less is not worth a word that flashes by. */
const LONG_MS = 500;

const useStyles = makeStyles({
  line: {
    position: "absolute",
    right: 0,
    bottom: 0,
    left: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "28px",
  },
  doing: { margin: 0 },
  bar: { display: "block", width: "100%", height: "4px", accentColor: tokens.colorCompoundBrandBackground },
});

/** What is being done, how far it is, and Cancel; laid over the foot of the view, so that nothing jumps. */
export default function WorkLine({ work }: { work: Work }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown && !work.waiting) return null;
  const told = work.of > 0;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <p role="status" className={styles.doing}>
          {work.waiting ?? work.doing}
          {told && !work.waiting && ` (${work.done} of ${work.of})`}
        </p>
        {work.cancel && (
          <Button size="small" onClick={work.cancel}>
            Cancel
          </Button>
        )}
      </div>
      <progress
        className={styles.bar}
        aria-label={work.doing}
        {...(told && { value: work.done, max: work.of })}
      />
    </div>
  );
}
