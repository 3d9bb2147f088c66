import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { nextRow } from "../parts/nextRow";

/**
 * What the keys go to in the grid. Fields to type into, as the reason in *Keep mine*, are left out: there the arrow
 * keys move within the text.
 */
const CELL = "button:not(form *), input:not(form *)";
/** A button that opens and closes the changes of its row. */
const OPENS = "[aria-expanded]";

/**
 * The keys of a grid, as the ARIA pattern has them: the whole grid is one stop of Tab; up, down, Home and End move
 * between rows, left and right between what stands in a row; right opens a row that is closed, left closes it.
 */
export function useGridKeys(): {
  grid: RefObject<HTMLDivElement>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
} {
  const grid = useRef<HTMLDivElement>(null);
  // The one cell that Tab leads to: where the analyst was last.
  const stop = useRef<HTMLElement | null>(null);
  const cells = (within: Element | null | undefined) => [
    ...(within?.querySelectorAll<HTMLElement>(CELL) ?? []),
  ];

  /** Rows come and go: one cell, and one alone, is the stop. */
  const settle = () => {
    const all = cells(grid.current);
    if (!stop.current || !all.includes(stop.current)) stop.current = all[0] ?? null;
    for (const cell of all) cell.tabIndex = cell === stop.current ? 0 : -1;
  };
  useEffect(settle);

  // A click goes to a cell as well as a key does: the stop follows both.
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.matches(CELL)) stop.current = target;
    settle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target;
    if (!(at instanceof HTMLElement) || !at.matches(CELL)) return;
    // Left and right first: they may open a row. The keys that lead to other rows come after.
    const next = beside(at, event.key) ?? above(at, event.key);
    if (!next) return;
    event.preventDefault();
    // The key opens or closes, as a click would.
    if (next === at) at.click();
    else next.focus();
  };

  /** In the row; the cell itself where the key opens or closes what it leads to. */
  const beside = (at: HTMLElement, key: string): HTMLElement | null => {
    if (key !== "ArrowRight" && key !== "ArrowLeft") return null;
    const open = at.matches(OPENS) && at.getAttribute("aria-expanded") === "true";
    if (at.matches(OPENS) && open !== (key === "ArrowRight")) return at;
    const row = cells(at.closest("[role=row]"));
    return row[row.indexOf(at) + (key === "ArrowRight" ? 1 : -1)] ?? null;
  };
  /** In the row that the key leads to, as far along as here. */
  const above = (at: HTMLElement, key: string): HTMLElement | null => {
    // A row without anything to go to, such as one of words alone, is passed over.
    const rows = [...(grid.current?.querySelectorAll("[role=row]") ?? [])].filter(
      (row) => cells(row).length > 0,
    );
    const row = at.closest("[role=row]");
    const next = row && nextRow(rows.indexOf(row), rows.length, key);
    if (next === null) return null;
    // A shorter row has no place as far along: its last stands in.
    const there = cells(rows[next]);
    return there[Math.min(cells(row).indexOf(at), there.length - 1)] ?? null;
  };
  return { grid, onKeyDown, onFocus };
}
