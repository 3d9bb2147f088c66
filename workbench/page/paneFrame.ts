import { element } from "./element";
import type { RibbonButton } from "./manifestRibbon";

const PANE = "/addin/taskpane.html";

/** The host's end of the wire to Office.js in the pane: text in, text out. */
export interface Wire {
  send(text: string): void;
  receive: (text: string) => void;
}

/** What the shim and Office.js leave in the pane's window. */
export interface PaneWindow extends Window {
  pressCommand?: (id: string) => void;
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
  };
}

/** The frame that holds the add-in as Excel's task pane does. */
export interface PaneFrame {
  /** Loads the add-in anew; `connect` gets the wire once its Office.js is about to start. Resolves when it stands. */
  load(connect: (wire: Wire) => void): Promise<void>;
  window(): PaneWindow | null;
  show(visible: boolean): void;
  /** What Excel does when a button of the add-in's ribbon group is pressed. */
  press(action: RibbonButton["action"]): void;
}

/** The frame on the right, as Excel keeps it: closing it hides it, and the add-in goes on running in it. */
export function paneFrame(): PaneFrame {
  const frame = element<HTMLIFrameElement>("pane");
  const side = element("side");
  let connected: (wire: Wire) => void = () => undefined;

  window.addEventListener("message", (event) => {
    const port = event.ports[0];
    if (event.source !== frame.contentWindow || event.data !== "workbench-pane" || port === undefined) return;
    const wire: Wire = { send: (text) => port.postMessage(text), receive: () => undefined };
    port.onmessage = (message: MessageEvent<string>) => wire.receive(message.data);
    connected(wire);
  });
  const show = (visible: boolean): void => void (side.hidden = !visible);
  element("close-pane").addEventListener("click", () => show(false));

  const paneWindow = (): PaneWindow | null => frame.contentWindow;
  return {
    load(connect) {
      connected = connect;
      const loaded = new Promise<void>((resolve) =>
        frame.addEventListener("load", () => resolve(), { once: true }),
      );
      frame.src = PANE;
      return loaded;
    },
    window: paneWindow,
    show,
    press(action) {
      if (action.kind === "pane") show(true);
      else paneWindow()?.pressCommand?.(action.id);
    },
  };
}
