import type { KeyboardEvent } from "react";
import { nextRow } from "./nextRow";

/**
 * The keys ↑ ↓ Home End in a list whose items hold several controls each: they lead to the first control of another
 * item. Fields keep their arrow keys.
 */
export function betweenItems(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || target.matches("input, textarea, select")) return;
  const items = [...currentTarget.children].filter((item) => item.querySelector("button"));
  const next = nextRow(
    items.findIndex((item) => item.contains(target)),
    items.length,
    key,
  );
  if (next === null) return;
  event.preventDefault();
  items[next]?.querySelector<HTMLElement>("button")?.focus();
}
