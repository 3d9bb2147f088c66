import { useLayoutEffect, useRef } from "react";

/** Shows what the view holds from its start whenever it holds something else: another room, a filter, what was done. */
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
