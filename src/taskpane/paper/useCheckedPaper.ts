import { useEffect, useState } from "react";
import type { Reading } from "../../model/reading";
import type { PaperPart, PaperSentence } from "../../workflow/port/port";
import type { HeldPaper } from "./heldPaper";

/** Half a second: what takes less is not worth a word. */
const LONG_MS = 500;
const WHOLE = 100;
/** Per cent: the figure moves by steps that can be read. */
const STEP = 10;

interface CheckedPaper {
  /** What the scorecards say to each sentence; `null` until they have answered. */
  readonly sentences: readonly PaperSentence[] | null;
  /** Per cent of the paper, while a check takes long. */
  readonly percent: number | null;
}

/** A paper against the scorecards, checked anew when either changes. What was typed meanwhile stops the check before it. */
export function useCheckedPaper(walks: PaperPart | null, held: HeldPaper, reading: Reading): CheckedPaper {
  const [checked, setChecked] = useState<{ of: HeldPaper; sentences: readonly PaperSentence[] } | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(() => {
    if (walks === null) return;
    const stop = new AbortController();
    const began = performance.now();
    const onProgress = (_: string, done: number, of: number) => {
      if (performance.now() - began > LONG_MS)
        setPercent(Math.min(WHOLE, Math.floor(((done / of) * WHOLE) / STEP) * STEP));
    };
    const check = async (): Promise<void> => {
      const passages = held.from === "field" ? walks.pastedPaper(held.text) : held.passages;
      const sentences = await walks.checkPaperBesides(passages, reading, { signal: stop.signal, onProgress });
      setChecked({ of: held, sentences });
      setPercent(null);
    };
    check().catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => {
      stop.abort();
      setPercent(null);
    };
  }, [walks, held, reading]);
  // While one types, the last answer stays until the next is there. Another document's would be wrong.
  const stays = checked?.of === held || (checked?.of.from === "field" && held.from === "field");
  return { sentences: stays ? (checked?.sentences ?? null) : null, percent };
}
