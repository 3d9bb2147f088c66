import { useEffect, useRef, type FocusEvent } from "react";

/**
 * Keeps the keyboard in the pane: where the control that had the focus is gone, as a Revert that was done, the focus
 * goes to `home`. Returns the handler that follows the focus.
 */
export function useKeptFocus(home: () => HTMLElement | null): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  // No list of dependencies: rows go for many reasons, and looking after each drawing costs nothing.
  useEffect(() => {
    // React leaves the focus on the page's body when it removes what had it, and on what it hides while the next view
    // loads. Elsewhere, as in Excel's grid, nothing was lost.
    const { current } = last;
    const { activeElement } = document;
    const isHere = activeElement === document.body || activeElement === current;
    if (!isHere || !current || current.getClientRects().length > 0) return;
    // Only once: an effect that runs again must not pull the focus back from where the analyst has gone since.
    last.current = null;
    home()?.focus();
  });
  return (event) => {
    last.current = event.target;
  };
}
