import type { ComparedBenchmarks } from "../../workflow/port/port";
import { useMonthStyles } from "../month/useMonthStyles";

/** Which of the National Framework's indicators the scorecard has, and which it lacks. */
export function CoverageLists({ coverage: { has, lacks } }: { coverage: ComparedBenchmarks["coverage"] }) {
  const styles = useMonthStyles();
  return (
    <>
      <details>
        {/* Folded: the list is for planning a scorecard, not for the month. */}
        <summary>{`It has ${has.length} of the ${has.length + lacks.length} indicators of the National Framework`}</summary>
        <ul className={styles.list}>
          {has.map(({ indicator, measures }) => (
            <li key={indicator.name}>
              {indicator.name}: {measures.map(({ reference, name }) => reference ?? name).join(", ")}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{`It lacks ${lacks.length}`}</summary>
        <ul className={styles.list}>
          {/* With the outcome of the framework that each belongs to, for it is what a board asks about. */}
          {lacks.map(({ name, outcome }) => (
            <li key={name}>
              {name} ({outcome})
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
