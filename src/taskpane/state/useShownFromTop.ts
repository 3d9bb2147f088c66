import { useLayoutEffect, useRef } from "react";

/** Scrolls a view to its top whenever it shows something else: another room, a filter, what was just done. */
export function useShownFromTop(panel: () => HTMLElement | null, shown: readonly unknown[]): void {
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (shown.every((one, at) => one === last.current[at])) return;
    last.current = shown;
    const view = panel();
    view?.scrollTo(0, 0);
    // Where there is little room the whole pane scrolls.
    view?.closest("[data-pane]")?.scrollTo(0, 0);
  });
}
