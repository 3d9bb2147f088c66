import { samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { titleOf } from "../../model/naming/titleOf";
import type { Place } from "../../model/place";
import type { Measure } from "../../model/scorecard";
import type { Differences, ProvisionalPeriod } from "../../workflow/port/port";
import { CellLink } from "../parts/CellLink";
import { periodWords } from "../words/periodWords";
import { plural } from "../words/plural";
import { useMonthStyles } from "./useMonthStyles";

/** Stands for a status that was blank. */
const NO_STATUS = "no RAG";
const statusWords = (was: string, now: string): string => `${was || NO_STATUS} → ${now || NO_STATUS}`;
/** What is different since the figures were kept, in lists: past figures, statuses, what has come and what has gone. */
export function DifferenceLists(props: {
  found: Differences;
  provisional: readonly ProvisionalPeriod[];
  onGo: (place: Place) => void;
}) {
  const { found, provisional, onGo } = props;
  const styles = useMonthStyles();
  const { restated, statuses, further, newMeasures, gone } = found;
  return (
    <>
      {/* Figures of past months: a restatement that a board should hear of, or a slip of the hand. */}
      {restated.length > 0 && (
        <>
          <h3 className={styles.lists}>Past figures that have changed</h3>
          <ul className={styles.list} aria-label="Past figures that have changed">
            {restated.map(({ measure, period, place, was, now, by, statusChanged }) => (
              <li key={`${place.row} ${place.column}`}>
                <CellLink place={place} onGo={onGo} /> {titleOf(measure)}, {periodWords(period, "latest")}:{" "}
                {was.shown || "blank"} → {now.shown || "blank"}
                {by !== null && `, ${by}`}
                {statusChanged && `, ${statusWords(was.status, now.status)}`}
                {isAmong(period, provisional) && " (provisional)"}
              </li>
            ))}
          </ul>
        </>
      )}
      {/* A status may change without its figure, where a target did. */}
      {statuses.length > 0 && (
        <>
          <h3 className={styles.lists}>Statuses that have changed</h3>
          <ul className={styles.list} aria-label="Statuses that have changed">
            {statuses.map(({ measure, place, was, now }) => (
              <li key={`${place.row} ${place.column}`}>
                <CellLink place={place} onGo={onGo} /> {titleOf(measure)}: {was.status || NO_STATUS}
                {inPeriod(was)} → {now.status || NO_STATUS}
                {inPeriod(now)}
              </li>
            ))}
          </ul>
        </>
      )}
      {/* What has come and what has gone, without cells to go to. */}
      <ul className={styles.plain}>
        {further.map(({ period, figures }) => (
          <li key={periodWords(period, "")}>
            New: {plural(figures, "figure")} for {periodWords(period, "the latest month")}.
          </li>
        ))}
        {newMeasures.length > 0 && <li>New measures: {namesOf(newMeasures)}.</li>}
        {gone.length > 0 && <li>No longer there: {gone.map(titleOf).join(", ")}.</li>}
      </ul>
    </>
  );
}

// Where both are of one month, the month is not repeated.
function inPeriod({ period }: Differences["statuses"][number]["was"]): string {
  return period === null ? "" : ` in ${periodWords(period, "")}`;
}

// A figure that was called provisional was expected to change.
function isAmong(period: Period | null, provisional: readonly ProvisionalPeriod[]): boolean {
  return period !== null && provisional.some((one) => samePeriod(one.period, period));
}

function namesOf(measures: readonly Measure[]): string {
  return measures.map(titleOf).join(", ");
}
