import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useSetupStyles } from "./useSetupStyles";

const WHAT =
  "Removes every trace of the add-in from this workbook: what you set here, the colours and arrows you kept, what you set aside in Checks, and the record that Revert uses.";
const STAYS = "Values, colours and letters in cells stay; what was applied can then no longer be reverted.";
const AGAIN = "Press again to remove them. Esc leaves them.";
const GONE = "Every trace of the add-in was removed from the workbook.";

/** Removes all that the add-in keeps in the workbook, at a second press of the same button. */
export function RemoveSettings({ onRemove }: { onRemove: () => Promise<boolean> }) {
  const styles = useSetupStyles();
  // Asked once more by the button itself: a window over Excel would be in the way, and cannot be opened from a pane
  // everywhere.
  const [stage, setStage] = useState<"start" | "asked" | "gone">("start");
  const press = async () => {
    if (stage !== "asked") return setStage("asked");
    setStage((await onRemove()) ? "gone" : "start");
  };
  return (
    <>
      <p className={styles.small}>
        {WHAT} {STAYS}
      </p>
      <div>
        <Button
          size="small"
          appearance={stage === "asked" ? "primary" : "secondary"}
          onClick={() => void press()}
          // Looking elsewhere is an answer, too: nobody meets a primed button later.
          onBlur={() => setStage((now) => (now === "asked" ? "start" : now))}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || stage !== "asked") return;
            event.stopPropagation();
            setStage("start");
          }}
        >
          {stage === "asked" ? "Remove everything now" : "Remove the add-in's settings"}
        </Button>
      </div>
      <p role="status" className={styles.small}>
        {stage === "asked" ? AGAIN : stage === "gone" ? GONE : ""}
      </p>
    </>
  );
}
