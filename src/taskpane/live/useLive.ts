import { useCallback, useEffect, useRef, useState, type Dispatch } from "react";
import type { Reading } from "../../model/reading";
import type { Live, LiveState } from "../../workflow/port/port";
import type { PaneEvent } from "../state/paneState";
import { sentenceOf } from "../words/sentenceOf";
import type { Port } from "../../workflow/port/port";

/** A pause in the analyst's typing, in milliseconds, after which the picture shows what followed from it. */
const PAUSE = 300;

/** Recalculation as the pane sees it. */
export interface LiveInPane {
  /** As the switch shows it: what the analyst chose, also while the workbook has yet to take it down. */
  readonly on: boolean;
  readonly state: LiveState | null;
  toggle(on: boolean): void;
  /** The other way round, as soon as the workbook has been read: from the ribbon. */
  flip(): void;
  recalculate(): void;
  /** Recalculation looks after the edits of this sheet, so that the workbook need not be read again for them. */
  follows(sheetId: string): boolean;
}

/** Recalculates while the settings say so and the pane is open. */
export function useLive(port: Port, reading: Reading | null, dispatch: Dispatch<PaneEvent>): LiveInPane {
  const on = reading?.settings.live === true;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [state, setState] = useState<LiveState | null>(null);
  const live = useRef<Live | null>(null);
  const latest = useRef(reading);
  useEffect(() => {
    latest.current = reading;
    if (reading) live.current?.seen(reading);
  }, [reading]);

  useEffect(() => {
    if (!on) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    let isComing = false;
    const onReading = (next: Reading) => {
      clearTimeout(timer);
      isComing = true;
      timer = setTimeout(() => {
        isComing = false;
        dispatch({ type: "read", reading: next });
      }, PAUSE);
    };
    const onState = (next: LiveState) => {
      setState(next);
      // A reading that an edit brought with it is told right after.
      const isDone = next.waiting === null && next.trouble === null;
      if (isDone) queueMicrotask(() => !isComing && dispatch({ type: "followed" }));
    };
    const begin = async () => {
      try {
        const begun = await port.startLive(latest.current, { onState, onReading });
        if (gone) await begun.stop();
        else live.current = begun;
      } catch (error) {
        if (!gone) dispatch({ type: "failed", sentence: sentenceOf(error), again: () => void begin() });
      }
    };
    void begin();
    return () => {
      gone = true;
      clearTimeout(timer);
      setState(null);
      void live.current?.stop();
      live.current = null;
    };
  }, [on, port, dispatch]);

  const toggle = useCallback(
    (next: boolean) => {
      const set = async () => {
        const settings = latest.current?.settings;
        if (!settings) return;
        setWanted(next);
        try {
          dispatch({ type: "settings", settings: await port.setLive(settings, next) });
        } catch (error) {
          dispatch({ type: "failed", sentence: sentenceOf(error), again: () => void set() });
        }
        setWanted(null);
      };
      void set();
    },
    [port, dispatch],
  );
  const isFlipWanted = useRef(false);
  const flip = useCallback(() => {
    const settings = latest.current?.settings;
    isFlipWanted.current = settings === undefined;
    if (settings) toggle(!settings.live);
  }, [toggle]);
  useEffect(() => {
    if (reading && isFlipWanted.current) flip();
  }, [reading, flip]);
  const recalculate = useCallback(() => void live.current?.recalculate(), []);
  const follows = useCallback(
    (sheetId: string) =>
      live.current !== null &&
      (latest.current?.cards.some(({ scorecard }) => scorecard.sheetId === sheetId) ?? false),
    [],
  );
  return { on: wanted ?? on, state, toggle, flip, recalculate, follows };
}
