import { useEffect, useRef, type FocusEvent } from "react";

/**
 * Keeps the keyboard in the pane: where the control that had the focus has gone (a row that was kept, a Revert that
 * was done), the focus goes to `home`. Gives back the handler that follows the focus.
 */
export function useKeptFocus(home: () => HTMLElement | null): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const lost = last.current && !last.current.isConnected && document.activeElement === document.body;
    if (!lost) return;
    last.current = null;
    home()?.focus();
  });
  return (event) => {
    last.current = event.target;
  };
}
