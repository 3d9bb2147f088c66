import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { copiesAmong } from "../../model/identity/copiesAmong";
import type { Card, Reading } from "../../model/reading";
import { wholeCards } from "../../model/wholeCards";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  copy: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** Said of a second sheet with the same measures and figures. */
const COPY = (here: string, there: string): string =>
  `${there} has the same measures and figures as ${here}. These changes are of ${here} alone.`;

/**
 * Offers all scorecards of a workbook in one preview, and names copies of the scorecard that is shown: an update of one
 * leaves the other stale.
 */
export function AllScorecards(props: {
  reading: Reading;
  /** `null` where none is shown. */
  card: Card | null;
  everyPeriod: boolean;
  actions: PaneActions;
}) {
  const { reading, card, everyPeriod, actions } = props;
  const port = usePort();
  const styles = useStyles();
  const cards = wholeCards(reading.cards);
  const copies = useMemo(() => copiesOf(card, wholeCards(reading.cards)), [card, reading]);
  // The update of a single scorecard is what the view shows anyway.
  if (cards.length < 2) return null;
  return (
    <div className={styles.line}>
      {card &&
        copies.map((sheet) => (
          <p key={sheet} className={styles.copy}>
            {COPY(card.scorecard.sheet, sheet)}
          </p>
        ))}
      <Button
        size="small"
        onClick={() =>
          void actions.prepare("Preparing every scorecard", () => port.prepareAll(reading, everyPeriod))
        }
      >
        {cards.length === 2 ? "Both scorecards at once" : `All ${cards.length} scorecards at once`}
      </Button>
    </div>
  );
}

/** The sheets of the scorecards that are copies of the one that is shown. */
function copiesOf(card: Card | null, cards: readonly Card[]): readonly string[] {
  if (card === null) return [];
  const others = cards.filter((one) => one.scorecard.sheetId !== card.scorecard.sheetId);
  return others.flatMap(({ scorecard }) =>
    copiesAmong([card.scorecard, scorecard]).map(() => scorecard.sheet),
  );
}
