import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WholeName } from "../parts/WholeName";
import { useHidden } from "../parts/useHidden";
import { useSetupStyles } from "./useSetupStyles";

/** A row of a list of which one is open at a time: its mark, name and answer, and whether the analyst has set it (`hers`). */
export function OpenRow(props: {
  index: number;
  mark: string;
  name: string;
  answer: string;
  hers: boolean;
  open: boolean;
  onToggle: (index: number) => void;
  children: ReactNode;
}) {
  const { index, mark, name, answer, hers, open, onToggle, children } = props;
  const styles = useSetupStyles();
  const { hidden } = useHidden();
  // `C, Target, target, set by you`: all that the row shows, in the order in which it is read.
  const spoken = [mark, name, answer, hers ? "set by you" : ""].filter(Boolean).join(", ");
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-row={index}
        aria-expanded={open}
        className={mergeClasses(styles.row, open && styles.open)}
        onClick={() => onToggle(index)}
      >
        <span className={hidden}>{spoken}</span>
        <span aria-hidden className={styles.mark}>
          {mark}
        </span>
        <WholeName name={name} />
        <span aria-hidden className={mergeClasses(styles.answer, hers && styles.hers)}>
          {/* What the analyst set is marked: it holds whatever the sheet says. */}
          {hers ? `${answer} (set)` : answer}
        </span>
      </button>
      {open && <div className={styles.details}>{children}</div>}
    </li>
  );
}
