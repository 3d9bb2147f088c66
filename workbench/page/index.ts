import type { Engine } from "../engine/engine";
import type { ExcelHost } from "../host/excelHost";
import { openDesk } from "./desk";
import { element } from "./element";
import { wireFiles } from "./files";
import { startGrid } from "./grid";
import { keepPaneFocus } from "./keepPaneFocus";
import { paneFrame } from "./paneFrame";
import { showRibbon } from "./ribbon";
import { fetchSample, SAMPLES } from "./samples";
import { wireShortcuts } from "./shortcuts";
import { wireTheme } from "./theme";

declare global {
  interface Window {
    /** What stands behind the present workbook: for the browser's console, and for the tests. */
    workbench: { readonly engine: Engine; readonly host: ExcelHost };
  }
}

const pane = paneFrame();
const desk = openDesk(startGrid(element("grid")), pane);
window.workbench = {
  get engine() {
    return desk.engine();
  },
  get host() {
    return desk.host();
  },
};

wireTheme(() => desk.restartPane());
wireFiles(desk);
keepPaneFocus(element<HTMLIFrameElement>("pane"));
wireShortcuts(element<HTMLIFrameElement>("pane"), (id) => pane.press({ kind: "function", id }));
void showRibbon((action) => pane.press(action));

const [sample] = SAMPLES;
void fetchSample(sample.file).then((bytes) => desk.openSample(bytes, sample.file));
