import { Checkbox } from "@fluentui/react-components";
import { titleOf } from "../../model/naming/titleOf";
import type { Close, Matched, MonthPart, ReadReport } from "../../workflow/port/port";
import { plural } from "../words/plural";
import { useMonthStyles } from "./useMonthStyles";

/** How a row and a measure were matched. */
const BY: Readonly<Record<Matched["by"], string>> = {
  remembered: "as you said before",
  reference: "by reference",
  name: "by name",
};
/** A close match is never taken unasked: a figure in the wrong row is worse than a missing one. */
const CLOSE = "These look alike but are not certain. Tick those that are right; the workbook remembers them.";

/** How the rows of a report and the measures go together: surely, perhaps, not at all. */
export function MatchLists(props: {
  walks: MonthPart;
  report: ReadReport;
  confirmed: ReadonlySet<Close>;
  onConfirm: (pair: Close, on: boolean) => void;
}) {
  const { report, confirmed, onConfirm } = props;
  const { rowName } = props.walks;
  const { table, matching } = report;
  const styles = useMonthStyles();
  // A text that is no table: said before anything else, for nothing can have matched.
  if (table.trouble !== null) {
    return (
      <p role="alert" className={styles.text}>
        {table.trouble}
      </p>
    );
  }
  const { matched, close, rowsLeft, measuresLeft } = matching;
  return (
    <div role="group" aria-label="What matched">
      {/* Folded: what matched surely is looked at only where the number is a surprise. */}
      <details>
        <summary className={styles.summary}>{plural(matched.length, "row")} matched</summary>
        <ul className={styles.list}>
          {matched.map(({ row, measure, by }) => (
            <li key={row.line}>
              {rowName(row)} → {titleOf(measure)} <span className={styles.small}>{BY[by]}</span>
            </li>
          ))}
        </ul>
      </details>
      {close.length > 0 && (
        <>
          <p className={styles.text}>{CLOSE}</p>
          <ul className={styles.plain} aria-label="Close">
            {close.map((pair) => (
              <li key={`${pair.row.line} ${pair.measure.key}`}>
                <Checkbox
                  checked={confirmed.has(pair)}
                  // The reason stands beside the two names, such as another year or another age in one of them.
                  label={`${rowName(pair.row)} → ${titleOf(pair.measure)}. ${pair.why}`}
                  onChange={(_, { checked }) => onConfirm(pair, checked === true)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {/* What is left on either side is named: a measure that the report has under another name is seen here. */}
      <Left
        title={`${plural(rowsLeft.length, "row")} of the report without a measure`}
        names={rowsLeft.map(rowName)}
      />
      <Left
        title={`${plural(measuresLeft.length, "measure")} without a row`}
        names={measuresLeft.map(titleOf)}
      />
    </div>
  );
}

/** What is left over on one side, folded under its count. */
function Left({ title, names }: { title: string; names: readonly string[] }) {
  const styles = useMonthStyles();
  if (names.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {names.map((name, at) => (
          <li key={`${at} ${name}`}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
