import type { Place } from "../../model/place";
import { CellLink } from "../parts/CellLink";
import { useMonthStyles } from "./useMonthStyles";
import type { WaitingFigure } from "./withoutFigure";

/**
 * The measures that wait for their figure, each one click from its cell. Where every measure waits, their number says
 * enough.
 */
export function Unfilled(props: { all: readonly WaitingFigure[]; of: number; onGo: (place: Place) => void }) {
  const { all, of, onGo } = props;
  const styles = useMonthStyles();
  if (all.length === 0 || all.length === of) return null;
  return (
    // Folded: some rows of many boards have never had a figure.
    <details>
      <summary className={styles.summary}>Which they are</summary>
      <ul className={styles.list} aria-label="Without a figure">
        {all.map(({ measure, place, instead }) => (
          <li key={measure.key}>
            <CellLink place={place} onGo={onGo} /> {measure.reference} {measure.name}
            {instead !== null && `: ${instead}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
