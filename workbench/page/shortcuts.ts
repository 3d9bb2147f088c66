/** The add-in's keyboard shortcuts, as its `shortcuts.json` names them for Excel. */
interface Shortcuts {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** Whether a key press is the shortcut: `Ctrl+Alt+Y` is Control and Alt with the key Y, and nothing else. */
export function isShortcut(
  event: Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">,
  shortcut: string,
): boolean {
  const keys = shortcut.split("+");
  return (
    event.code === `Key${keys.at(-1)?.toUpperCase()}` &&
    event.ctrlKey === keys.includes("Ctrl") &&
    event.altKey === keys.includes("Alt") &&
    event.shiftKey === keys.includes("Shift") &&
    !event.metaKey
  );
}

/** Listens for the add-in's shortcuts, in the page and in the pane, as Excel does in both. */
export function wireShortcuts(frame: HTMLIFrameElement, press: (action: string) => void): void {
  const known = fetch("/addin/shortcuts.json").then((answer) => answer.json() as Promise<Shortcuts>);
  let shortcuts: Shortcuts["shortcuts"] = [];
  void known.then((read) => (shortcuts = read.shortcuts));

  const onKey = (event: KeyboardEvent): void => {
    const pressed = shortcuts.find(({ key }) => isShortcut(event, key.default));
    if (pressed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    press(pressed.action);
  };
  window.addEventListener("keydown", onKey, { capture: true });
  frame.addEventListener("load", () =>
    frame.contentWindow?.addEventListener("keydown", onKey, { capture: true }),
  );
}
