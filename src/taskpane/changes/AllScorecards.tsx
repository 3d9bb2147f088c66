import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Reading } from "../../model/reading";
import { wholeCards } from "../../model/wholeCards";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** Where a workbook has several scorecards: all of them with one preview. */
export function AllScorecards(props: { reading: Reading; everyPeriod: boolean; actions: PaneActions }) {
  const { reading, everyPeriod, actions } = props;
  const port = usePort();
  const styles = useStyles();
  const count = wholeCards(reading.cards).length;
  // The update of a single scorecard is what the view shows anyway.
  if (count < 2) return null;
  return (
    <div className={styles.line}>
      <Button
        size="small"
        onClick={() =>
          void actions.prepare("Preparing every scorecard", () => port.prepareAll(reading, everyPeriod))
        }
      >
        All {count} scorecards at once
      </Button>
    </div>
  );
}
