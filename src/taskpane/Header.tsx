import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Period } from "../core/periods/period";
import type { Card } from "../model/reading";
import { useChoiceStyles } from "./parts/useChoiceStyles";
import { cardKey, cardName } from "./state/cards";
import { formatPeriod, namePeriod } from "../core/periods/namePeriod";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    /* The corner at the top right belongs to Excel. */
    padding: `${tokens.spacingVerticalS} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  card: { flex: "3 1 90px" },
  period: { flex: "2 1 80px" },
});

/** Which scorecard of the workbook is shown, and for which period. */
export function Header(props: {
  /** All scorecards of the workbook, each with its pages as one. */
  cards: readonly Card[];
  card: Card | null;
  /** `null` shows each measure's latest figure. */
  period: Period | null;
  onCard: (key: string) => void;
  onPeriod: (period: Period | null) => void;
}) {
  const { cards, card, period, onCard, onPeriod } = props;
  const styles = useStyles();
  const { choice } = useChoiceStyles();
  if (cards.length === 0) return null;
  // The newest period first: it is the one that is looked for.
  const periods = [...(card?.scorecard.periods ?? [])].reverse();
  const latest = card?.scorecard.latest;
  return (
    <header className={styles.header}>
      <select
        className={mergeClasses(choice, styles.card)}
        aria-label="Scorecard"
        value={card ? cardKey(card) : ""}
        onChange={({ target }) => onCard(target.value)}
      >
        {!card && <option value="">Choose a scorecard</option>}
        {cards.map((one) => (
          <option key={cardKey(one)} value={cardKey(one)}>
            {cardName(one, cards)}
          </option>
        ))}
      </select>
      {periods.length > 0 && (
        <select
          className={mergeClasses(choice, styles.period)}
          aria-label="Period"
          value={period ? formatPeriod(period) : ""}
          onChange={({ target: { value } }) =>
            onPeriod(periods.find((one) => formatPeriod(one) === value) ?? null)
          }
        >
          <option value="">{latest ? `Latest: ${namePeriod(latest)}` : "Latest"}</option>
          {periods.map((one) => (
            <option key={formatPeriod(one)} value={formatPeriod(one)}>
              {namePeriod(one)}
            </option>
          ))}
        </select>
      )}
    </header>
  );
}
