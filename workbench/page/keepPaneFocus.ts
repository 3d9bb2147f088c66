/**
 * Leaves the keyboard in the pane until somebody presses a key or a button of the page itself. The grid gives its own editor
 * the focus whenever it has drawn a sheet anew; in Excel a write of an add-in takes the keyboard from nobody.
 */
export function keepPaneFocus(pane: HTMLIFrameElement): void {
  let isPages = true;
  for (const act of ["pointerdown", "keydown"])
    window.addEventListener(act, () => (isPages = true), { capture: true });
  // The page is left for the frame.
  window.addEventListener("blur", () => (isPages = false));
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    if (this !== pane && !isPages && document.activeElement === pane) return;
    focus.call(this, options);
  };
}
