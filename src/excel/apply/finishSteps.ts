import { forEachKind } from "../changes/forEachKind";
import type { Step } from "../changes/step";

/** Writes what can only be written once the steps stand. They are written and kept by then: what goes wrong is let be. */
export async function finishSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const finishing = forEachKind(async (kind) => {
    const own = steps.filter((step) => kind.ofStep(step));
    if (own.length > 0) await kind.finish?.(context, own);
  });
  // All are attempted, whatever becomes of each.
  await Promise.allSettled(finishing);
}
