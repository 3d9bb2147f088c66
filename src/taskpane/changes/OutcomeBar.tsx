import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { Place } from "../../model/place";
import { CellLink } from "../parts/CellLink";
import type { Outcome } from "../state/paneState";
import { doneWords } from "./outcomeWords";
import { skippedWords } from "./skippedWords";

const useStyles = makeStyles({
  bar: { margin: tokens.spacingHorizontalS },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: "anywhere" },
});

/** What Apply or Revert did, which cells it left and why, and the way back. */
export function OutcomeBar(props: {
  outcome: Outcome;
  onGo: (place: Place) => void;
  /** Left out where there is nothing to take back. */
  onRevert?: () => void;
}) {
  const { outcome, onGo, onRevert } = props;
  const styles = useStyles();
  const { skipped, trouble } = outcome.report;
  const clean = skipped.length === 0 && !trouble;
  return (
    <MessageBar className={styles.bar} intent={clean ? "success" : "warning"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <p className={styles.line}>{doneWords(outcome)}</p>
        {trouble && <p className={styles.line}>{trouble}</p>}
        {skippedWords(skipped).map(({ sentence, skipped: those }) => (
          <p key={sentence} className={styles.line}>
            {sentence}{" "}
            {those.map(({ place }) => (
              <CellLink key={`${place.sheetId} ${place.row},${place.column}`} place={place} onGo={onGo} />
            ))}
          </p>
        ))}
      </MessageBarBody>
      {onRevert && (
        <MessageBarActions>
          <Button size="small" onClick={onRevert}>
            Revert
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
