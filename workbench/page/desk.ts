import type { FUniver } from "@univerjs/core/facade";
import type { Engine } from "../engine/engine";
import { calculatedBook } from "../engine/calculatedBook";
import { loadBook } from "../engine/loadBook";
import type { ExcelHost } from "../host/excelHost";
import { NotAWorkbook, readXlsx } from "../../xlsx/readXlsx";
import type { OpenedFile } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { chartsOverGrid } from "./charts/chartsOverGrid";
import { connectHost } from "./connectHost";
import { element } from "./element";
import { whenFirstShown } from "./firstShown";
import { followSelection } from "./followSelection";
import { guardLockedCells } from "./lockedCells";
import { notify } from "./notice";
import { openApart } from "./openApart";
import type { PaneFrame } from "./paneFrame";
import { scrollAsLeft } from "./scrollAsLeft";
import { fitWrappedRows } from "./wrappedRows";

const OPENING = "{name} is being opened…";
const UNREADABLE = "{name} could not be opened, so the present workbook stays as it is.";

/** The workbook that lies open, and what is tied to it. */
interface Present {
  readonly file: OpenedFile;
  readonly engine: Engine;
  readonly host: () => ExcelHost;
  restartPane(): void;
  close(): void;
}

/** The page's one place for what can be done with workbooks: open, save, look at another. */
export interface Desk {
  /** Opens a workbook in place of the present one, which stays where the file is none or too large. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** Opens one that comes with the project, and that nothing need be feared from. */
  openSample(bytes: Uint8Array, name: string): Promise<void>;
  /** The present workbook as a file, with everything in it that the workbench does not understand. */
  save(): Promise<{ bytes: Uint8Array; name: string }>;
  /** Loads the pane anew on the present workbook. */
  restartPane(): void;
  engine(): Engine;
  host(): ExcelHost;
}

/** Keeps the one workbook that is open, in the grid and for the pane. */
export function openDesk(api: FUniver, pane: PaneFrame): Desk {
  let present: Present | null = null;
  const here = (): Present => {
    if (present === null) throw new Error("No workbook is open.");
    return present;
  };
  const show = async (file: OpenedFile): Promise<void> => {
    const engine = loadBook(api, await calculatedBook(api, file.book));
    await engine.settle();
    present?.close();
    const host = connectHost(api, engine, pane);
    const stops = [
      guardLockedCells(api, engine, host.isWorking),
      chartsOverGrid(api, engine, element("grid")),
      followSelection(api, engine, host.isWorking),
      whenFirstShown(api, engine, file.book, (sheetId, sheet) => {
        fitWrappedRows(api, sheetId, sheet);
        scrollAsLeft(api, engine, sheetId, sheet);
      }),
      host.disconnect,
    ];
    present = {
      file,
      engine,
      host: host.host,
      restartPane: host.restart,
      close: () => {
        for (const stop of stops) stop();
        engine.dispose();
      },
    };
    document.title = `${file.book.name} – Scorecard workbench`;
  };
  const open = async (name: string, read: () => Promise<OpenedFile>): Promise<void> => {
    try {
      notify(OPENING.replace("{name}", () => name));
      await show(await read());
      notify("");
    } catch (error) {
      notify(error instanceof NotAWorkbook ? error.message : UNREADABLE.replace("{name}", () => name));
      if (!(error instanceof NotAWorkbook)) throw error;
    }
  };
  return {
    open: (bytes, name) => open(name, () => openApart(bytes, name)),
    openSample: (bytes, name) => open(name, () => readXlsx(bytes, name)),
    async save() {
      const { file, engine } = here();
      return { bytes: await writeXlsx(file, engine.toBook()), name: file.book.name };
    },
    restartPane: () => present?.restartPane(),
    engine: () => here().engine,
    host: () => here().host(),
  };
}
