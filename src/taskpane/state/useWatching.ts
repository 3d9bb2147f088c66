import { useEffect, useRef, type Dispatch } from "react";
import type { Port } from "../../workflow/port/port";
import { sentenceOf } from "../words/sentenceOf";
import type { PaneEvent } from "./paneState";
import { stayWithEdit } from "./stayWithEdit";

/** A pause in the analyst's typing, in milliseconds, after which the workbook is read again. */
const PAUSE = 800;

/** Follows the sheet beside the pane: where the user is, which sheet is opened, and, gathered, what is edited. */
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
            if (byUs) return;
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
