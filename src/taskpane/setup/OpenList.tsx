import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { nextRow } from "../parts/nextRow";
import { useSetupStyles } from "./useSetupStyles";

/** A list of rows that open. Arrow keys, Home and End move between the rows; Esc closes the open one. */
export function OpenList(props: {
  label: string;
  count: number;
  open: number | null;
  onClose: () => void;
  children: ReactNode;
}) {
  const { label, count, open, onClose, children } = props;
  const styles = useSetupStyles();
  const list = useRef<HTMLUListElement>(null);
  // By number, since rows come and go while the list stays.
  const focus = (index: number) => list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open !== null) {
      // The pane takes Escape for cancelling its work. Here it closes the row alone.
      event.stopPropagation();
      focus(open);
      onClose();
      return;
    }
    const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    const next = row === undefined ? null : nextRow(Number(row), count, event.key);
    if (next === null) return;
    event.preventDefault();
    focus(next);
  };
  return (
    <ul ref={list} className={styles.list} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </ul>
  );
}
