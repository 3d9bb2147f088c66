import { DESKTOP, WEB, type Flavour } from "../../../workbench/host/flavour";

/** The Excel in which tests open their workbooks where they name none: the run `desktop` has another than the others. */
export const FLAVOUR_HERE: Flavour = process.env["EXCEL"] === DESKTOP.name ? DESKTOP : WEB;
