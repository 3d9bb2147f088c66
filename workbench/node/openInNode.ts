import { createContext } from "node:vm";
import type { Book } from "../../xlsx/book";
import type { Engine } from "../engine/engine";
import { calculatedBook } from "../engine/calculatedBook";
import { loadBook } from "../engine/loadBook";
import { ExcelHost } from "../host/excelHost";
import { WEB, type Flavour } from "../host/flavour";
import { addNewerMembers } from "../newerOffice";
import { membersUpTo } from "./apiSets";
import { officeScript } from "./officeScript";
import { officeStandIn } from "./officeStandIn";
import type { OfficeStandIn } from "./officeStandIn";
import { univerAlone } from "../engine/univerAlone";

/** A workbook open under Node, with Microsoft's library talking to it. */
export interface OpenBook {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly Office: OfficeStandIn;
  readonly host: ExcelHost;
  readonly engine: Engine;
  /** Closes at once for the add-in; Univer goes when it has finished calculating. */
  close(): Promise<void>;
}

/** The hook through which the library sends its messages to a host of one's own. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Which Excel it is. */
export interface Version {
  readonly flavour?: Flavour;
  /** The newest requirement set that it has, such as 1.14; left out: the newest there is. */
  readonly excelApi?: string;
}

/** Opens a workbook in the emulated Excel. Each has globals of its own, so several can be open at once. */
export async function openInNode(book: Book, { flavour = WEB, excelApi }: Version = {}): Promise<OpenBook> {
  const univer = univerAlone();
  const engine = loadBook(univer.api, await calculatedBook(univer.api, book));
  await engine.settle();
  const host = new ExcelHost(engine, flavour, excelApi === undefined ? undefined : membersUpTo(excelApi));
  const bridge: Bridge = { sendMessageToHost: (text) => host.receive(text) };
  const Office = officeStandIn(flavour, excelApi);
  const globals = loadOffice(bridge, Office);
  host.send = (text) => bridge.onMessageFromHost?.(text);
  return {
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    Office,
    host,
    engine,
    close: async () => {
      host.dispose();
      await engine.settle();
      engine.dispose();
      univer.dispose();
    },
  };
}

type Loaded = Pick<OpenBook, "Excel" | "OfficeExtension" | "CustomFunctions">;

/** Runs the library in a context of its own: what it needs of a browser is little. */
function loadOffice(bridge: Bridge, office: OfficeStandIn): Loaded {
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    Office: office,
    navigator: { userAgent: "node" },
    location: { href: "", search: "", hash: "" },
    document: { readyState: "complete", getElementById: () => null, addEventListener: () => undefined },
    console,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
  };
  globals["window"] = globals;
  globals["self"] = globals;
  officeScript().runInContext(createContext(globals));
  const loaded = globals as unknown as Loaded;
  addNewerMembers(loaded as unknown as Parameters<typeof addNewerMembers>[0]);
  return loaded;
}
