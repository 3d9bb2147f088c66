import { useEffect, useRef, type Dispatch } from "react";
import type { Port } from "../../workflow/port/port";
import { sentenceOf } from "../words/sentenceOf";
import type { PaneEvent } from "./paneState";
import { stayWithEdit } from "./stayWithEdit";

/** Milliseconds after the analyst's last edit before the workbook is read again. */
const PAUSE = 800;

/**
 * Follows what happens in Excel beside the pane: the selection, the sheet in front, and edits, which are gathered into
 * one new reading.
 */
export function useWatching(
  port: Port,
  dispatch: Dispatch<PaneEvent>,
  read: () => void,
  follows: (sheetId: string) => boolean,
): void {
  const readAgain = useRef(read);
  useEffect(() => {
    readAgain.current = read;
  }, [read]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    let stop: (() => Promise<void>) | null = null;

    const shown = stayWithEdit();
    // Each further edit begins the pause anew.
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => readAgain.current(), PAUSE);
    };
    const watch = async () => {
      try {
        const started = await port.watchWorkbook({
          onSelection: (place) => dispatch({ type: "show", what: { selected: shown.selected(place) } }),
          onSheetActivated: (sheetId) => dispatch({ type: "sheetActivated", sheetId }),
          onEdit: ({ byUs, byCoauthor, sheetId, cell }) => {
            // What the add-in wrote itself is read again by whoever wrote it.
            if (byUs) return;
            // A colleague's edit does not move what this analyst looks at.
            const selected = cell && !byCoauthor ? shown.edited({ sheetId, ...cell }) : null;
            if (selected) dispatch({ type: "show", what: { selected } });
            dispatch({ type: "edited", cells: true });
            if (!follows(sheetId)) readSoon();
          },
          onSheets: () => {
            dispatch({ type: "edited" });
            readSoon();
          },
        });
        // The pane was closed while Excel was still registering: the events are taken off again.
        if (gone) await started();
        else stop = started;
      } catch (error) {
        if (!gone) dispatch({ type: "failed", sentence: sentenceOf(error), again: () => void watch() });
      }
    };
    void watch();

    return () => {
      gone = true;
      clearTimeout(timer);
      void stop?.();
    };
  }, [port, dispatch, follows]);
}
