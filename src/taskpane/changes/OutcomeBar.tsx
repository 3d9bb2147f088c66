import { Button } from "@fluentui/react-components";
import type { Place } from "../../model/place";
import { CellLinks } from "../parts/CellLinks";
import { Notice } from "../parts/Notice";
import type { WriteOutcome } from "../state/paneState";
import { doneWords } from "./outcomeWords";
import { skippedWords } from "./skippedWords";

/**
 * What Apply or Revert did, which cells it left and why, and the way back. Cells are left where somebody has changed
 * them since the preview, or where they are locked.
 */
export function OutcomeBar(props: {
  outcome: WriteOutcome;
  onGo: (place: Place) => void;
  /** Left out where there is nothing to take back. */
  onRevert?: () => void;
}) {
  const { outcome, onGo, onRevert } = props;
  const { skipped, trouble } = outcome.report;
  // A warning has another sign and another word for screen readers, also where all but one cell was written.
  const clean = skipped.length === 0 && !trouble;
  return (
    <Notice
      intent={clean ? "success" : "warning"}
      actions={
        onRevert && (
          <Button size="small" onClick={onRevert}>
            Revert
          </Button>
        )
      }
    >
      <p>{doneWords(outcome)}</p>
      {trouble && <p>{trouble}</p>}
      {/* One sentence for each reason, and the cells under it as links: twenty cells of a protected sheet are said
          once. */}
      {skippedWords(skipped).map(({ sentence, skipped: those }) => (
        <div key={sentence}>
          <p>{sentence}</p>
          <CellLinks places={those.map(({ place }) => place)} onGo={onGo} />
        </div>
      ))}
    </Notice>
  );
}
