import type { SheetVisibility } from "../../engine/engine";

/** Excel.SheetVisibility beside the engine's. */
export const VISIBILITIES: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};
