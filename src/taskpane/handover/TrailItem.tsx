import type { Place } from "../../model/place";
import type { TrailLine } from "../../workflow/port/port";
import { CellLink } from "../parts/CellLink";
import { Why } from "../parts/Why";
import { whenWords } from "../words/whenWords";
import { useHandoverStyles } from "./useHandoverStyles";

/** An entry that an older version kept without a time. */
const SOME_TIME = "at a time that was not kept";

/** One line of the audit trail: measure and cell, before and after, when and by whom; why and by which rule under a click. */
export function TrailItem(props: { line: TrailLine; now: Date; onGo: (place: Place) => void }) {
  const { line, now, onGo } = props;
  const styles = useHandoverStyles();
  const { deed, when, who, cell, place, measure, before, after, why, rule, today } = line;
  // What was kept or set aside has not changed: its value is said once.
  const sides = before === after ? before : `${before} → ${after}`;
  const name = `${measure || line.sheet} ${sides}`;
  return (
    <li className={styles.item}>
      <p className={styles.line}>
        {/* A cell that is gone, with its sheet or its row, is named but leads nowhere. */}
        {place ? <CellLink place={place} onGo={onGo} /> : `${cell} `} {measure}
      </p>
      <p className={styles.line}>
        <b>{deed}</b> {when === null ? SOME_TIME : whenWords(when, now)}
        {sides === "" ? "" : `: ${sides}`}
      </p>
      <p className={styles.text}>
        By whom: {who.charAt(0).toLowerCase() + who.slice(1)}. {today}.
      </p>
      <Why of={name}>
        {why}. {rule}.
      </Why>
    </li>
  );
}
