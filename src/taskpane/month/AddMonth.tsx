import { Button } from "@fluentui/react-components";
import type { Finding } from "../../model/finding";
import type { Card } from "../../model/reading";
import type { MonthPart } from "../../workflow/port/port";
import type { PaneActions } from "../state/paneActions";
import { periodWords } from "../words/periodWords";
import { sectionProps } from "./stepSections";
import { useMonthStyles } from "./useMonthStyles";

/** Said because pressing the button commits the analyst to nothing. */
const EXPLAINED =
  "Its place, heading and formulas are prepared, and you see them before anything is written.";

/** The button that prepares the next month for the preview. */
export function AddMonth(props: {
  walks: MonthPart;
  card: Card;
  // Findings that stand; the preview says which of them end with the month.
  findings: readonly Finding[];
  actions: PaneActions;
}) {
  const { walks, card, findings, actions } = props;
  const styles = useMonthStyles();
  // `Add Dec-24`: the button names the month, so that a wrong one is seen before anything is prepared.
  const next = periodWords(walks.nextPeriodOf(card), "the next month");
  const onAdd = () =>
    void actions.prepare(`Preparing ${next}`, async () => {
      const { changes, notes, trouble } = await walks.prepareMonth(card, undefined, findings);
      // Why no month can be added, such as a sheet that ends in a column of totals, is told like any other trouble.
      if (trouble !== null) throw new Error(trouble);
      return { title: `Add ${next}`, changes, notes, from: "month" as const };
    });
  return (
    <section className={styles.section} {...sectionProps("month")}>
      <h2 className={styles.title}>Add the next month</h2>
      <p className={styles.text}>{EXPLAINED}</p>
      <Button onClick={onAdd}>Add {next}</Button>
    </section>
  );
}
