import type { Frame, Locator, Page } from "playwright-core";

/** What was done by hand so far. */
export interface Counted {
  clicks: number;
  presses: number;
}

/** How somebody works the pane. */
export interface Hands {
  readonly counted: Counted;
  /** Presses a button, or opens a tab. */
  press(what: Locator): Promise<void>;
  /** Opens a room: by its tab, or by the buttons that lead there, whichever is nearer to these hands. */
  open(tab: Locator, buttons: readonly Locator[]): Promise<void>;
  paste(into: Locator, text: string): Promise<void>;
}

/** More presses of Tab than this reach nothing. */
const MOST_TABS = 200;

/** With the mouse: a click each, and Ctrl+V. */
export function byMouse(): Hands {
  const counted = { clicks: 0, presses: 0 };
  const press = async (what: Locator) => {
    await what.click();
    counted.clicks += 1;
  };
  return {
    counted,
    press,
    open: press,
    async paste(into, text) {
      await into.click();
      await into.fill(text);
      counted.clicks += 1;
      counted.presses += 1;
    },
  };
}

/**
 * By keyboard alone: Tab or Shift+Tab, whichever is nearer, arrow keys along the tabs and the steps, Enter, Ctrl+V. F6 comes
 * from the sheet.
 */
export function byKeyboard(page: Page, pane: Frame): Hands {
  const counted = { clicks: 0, presses: 0 };
  const key = async (name: string) => {
    await page.keyboard.press(name);
    counted.presses += 1;
  };
  const has = (what: Locator) => what.evaluate((one) => one === document.activeElement);
  const reach = async (what: Locator) => {
    await what.waitFor();
    const way = (await isBefore(what)) ? "Shift+Tab" : "Tab";
    for (let tabs = 0; !(await has(what)); tabs += 1) {
      if (tabs > MOST_TABS) throw new Error("Tab does not come there.");
      await key(way);
    }
  };
  let begun = false;
  const begin = async () => {
    if (begun) return;
    begun = true;
    await pane.getByRole("combobox", { name: "Scorecard" }).focus();
    counted.presses += 1;
  };
  const alongTo = async (what: Locator, back: string, on: string) => {
    while (!(await has(what))) await key((await isBefore(what)) ? back : on);
  };
  const press = async (what: Locator) => {
    await begin();
    if ((await what.getAttribute("role")) === "tab") {
      await reach(pane.getByRole("tab", { selected: true }));
      await alongTo(what, "ArrowLeft", "ArrowRight");
      return;
    }
    // Of a list that is one stop of Tab the arrow keys lead on.
    if ((await what.getAttribute("tabindex")) === "-1") {
      await reach(what.locator("xpath=ancestor::ol").locator("[tabindex='0']"));
      await alongTo(what, "ArrowUp", "ArrowDown");
    }
    await reach(what);
    await key("Enter");
  };
  return {
    counted,
    press,
    async open(_, buttons) {
      for (const button of buttons) await press(button);
    },
    async paste(into, text) {
      await begin();
      await reach(into);
      await page.keyboard.insertText(text);
      counted.presses += 1;
    },
  };
}

/** It stands before what has the focus. */
function isBefore(what: Locator): Promise<boolean> {
  return what.evaluate((one) => {
    const now = document.activeElement ?? document.body;
    return (now.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
}
