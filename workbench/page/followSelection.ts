import type { FUniver } from "@univerjs/core/facade";
import type { Engine } from "../engine/engine";
import { toUniverRange } from "../engine/univer/univerArea";

const SCROLL = "sheet.operation.scroll-to-range";

/**
 * Excel brings into view what an add-in selects; Univer leaves that to whoever selects. Gives back how to stop.
 */
export function followSelection(api: FUniver, engine: Engine, hostIsWorking: () => boolean): () => void {
  return engine.listen((event) => {
    const area = event.kind === "selected" && hostIsWorking() ? event.areas[0] : undefined;
    if (area === undefined) return;
    // A sheet that has only now been turned to is drawn first.
    requestAnimationFrame(() => void api.executeCommand(SCROLL, { range: toUniverRange(area) }));
  });
}
