import { useCallback, useEffect, useRef, useState, type Dispatch } from "react";
import type { Reading } from "../../model/reading";
import type { Live, LiveState } from "../../workflow/port/port";
import type { PaneEvent } from "../state/paneState";
import { sentenceOf } from "../words/sentenceOf";
import type { Port } from "../../workflow/port/port";

/**
 * Milliseconds after the analyst's last key before the picture is drawn anew: one picture for each key would make the
 * list flicker.
 */
const PAUSE = 300;

/** Recalculation as the pane sees it. */
export interface LiveInPane {
  /** As the switch shows it: what the analyst chose, also while that is still being saved. */
  readonly on: boolean;
  readonly state: LiveState | null;
  toggle(on: boolean): void;
  // Turns it round from the ribbon, as soon as the workbook has been read.
  flip(): void;
  recalculate(): void;
  // Whether recalculation looks after edits of this sheet, so that the workbook need not be read again for them.
  follows(sheetId: string): boolean;
}

/** Recalculates as the analyst types, while the settings say so and the pane is open. */
export function useLive(port: Port, reading: Reading | null, dispatch: Dispatch<PaneEvent>): LiveInPane {
  // The settings in the workbook are the truth; `wanted` bridges the moment until they are written.
  const on = reading?.settings.live === true;
  // While the switch is being saved it shows what was chosen, not what is still in the file: it must not jump back.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [state, setState] = useState<LiveState | null>(null);
  const live = useRef<Live | null>(null);
  // The callbacks below are made once. They reach the newest reading through this, without being made anew.
  const latest = useRef(reading);
  useEffect(() => {
    latest.current = reading;
    // What recalculation remembers of the measures comes from a reading: a newer one replaces it.
    if (reading) live.current?.seen(reading);
  }, [reading]);

  useEffect(() => {
    if (!on) return undefined;
    // Each new result starts the pause anew: only the last of a burst is shown.
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The switch went off, or the pane closed, while `startLive` was still registering its events.
    let gone = false;
    // A reading is on its way to the pane: it will say itself that the edit has been followed.
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
      // While Excel waits, or after a fault, the pane keeps saying "Edited since this was read": that is still true.
      const isDone = next.waiting === null && next.trouble === null;
      // The reading of the same edit is reported straight after the state, in this turn: look at `isComing` only once
      // it has been.
      if (isDone) queueMicrotask(() => !isComing && dispatch({ type: "followed" }));
    };
    const begin = async () => {
      try {
        const begun = await port.startLive(latest.current, { onState, onReading });
        // Started too late to be wanted: its events are taken off again, or Excel would call into a pane that is gone.
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

  // Kept in the workbook's settings, so that the colleague who opens the file next finds the switch as it was left.
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
        // Saved or not, the settings that were read decide again what the switch shows.
        setWanted(null);
      };
      void set();
    },
    [port, dispatch],
  );
  // The ribbon's button may open the pane: its wish is then older than the first reading, and waits for it.
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
  // Without recalculation, or on a sheet with no scorecard, nobody else looks after the edits: the workbook is read
  // again.
  const follows = useCallback(
    (sheetId: string) =>
      live.current !== null &&
      (latest.current?.cards.some(({ scorecard }) => scorecard.sheetId === sheetId) ?? false),
    [],
  );
  return { on: wanted ?? on, state, toggle, flip, recalculate, follows };
}
