import { cellName } from "../../src/core/figures/cellName";
import type { Finding } from "../../src/model/finding";

/** The cells of a finding, in their order; a tilde marks what those at fault were compared with: `F4 ~D4 ~E4`. */
export function cellsIn({ cells }: Pick<Finding, "cells">): string {
  return cells.map((cell) => (cell.is === "fault" ? "" : "~") + cellName(cell)).join(" ");
}
