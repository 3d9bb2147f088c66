import type { FUniver } from "@univerjs/core/facade";
import type { Engine } from "../engine/engine";
import { registerCustomFunctions } from "../host/functions/customFunctions";
import { ExcelHost } from "../host/excelHost";
import type { PaneFrame } from "./paneFrame";
import { associated, fetchFunctions, lookupIn } from "./paneFunctions";
import { answerAboutPane } from "./paneRequests";

/** The host of the workbook that is open, wired to the pane. */
export interface ConnectedHost {
  host(): ExcelHost;
  /** Whether a batch of the add-in's is being worked on. */
  isWorking(): boolean;
  /** Loads the pane anew, with a host that knows nothing of the pane before. */
  restart(): void;
  disconnect(): void;
}

/** Puts the emulated Excel between the workbook in the grid and the add-in in the pane. */
export function connectHost(api: FUniver, engine: Engine, pane: PaneFrame): ConnectedHost {
  let host = new ExcelHost(engine);
  let batches = 0;
  let connected = true;
  const lookup = lookupIn(() => pane.window());

  const restart = (): void => {
    host.dispose();
    host = new ExcelHost(engine);
    const mine = host;
    const loaded = pane.load((wire) => {
      mine.send = wire.send;
      wire.receive = (text) => {
        const answer = answerAboutPane(text, (visible) => pane.show(visible));
        if (answer !== null) return wire.send(answer);
        batches += 1;
        mine.receive(text);
        void mine.idle().then(() => (batches -= 1));
      };
    });
    void loaded.then(async () => {
      const metadata = await fetchFunctions();
      await associated(metadata, lookup);
      if (connected && mine === host) await registerCustomFunctions(engine, metadata, lookup);
    });
  };
  const editing = [
    api.addEvent(api.Event.SheetEditStarted, () => (host.cellEditing = true)),
    api.addEvent(api.Event.SheetEditEnded, () => (host.cellEditing = false)),
  ];
  restart();
  return {
    host: () => host,
    isWorking: () => batches > 0,
    restart,
    disconnect: () => {
      for (const one of editing) one.dispose();
      host.dispose();
      connected = false;
    },
  };
}
