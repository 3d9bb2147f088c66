/**
 * What the analyst can do in the pane. Each action is a promise over the port: what it comes to is told to the pane's
 * state, and faults are told as sentences with a way to try again.
 */

import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import type { Proposed } from "../../model/proposed";
import type { Revertable } from "../../model/reading";
import type { Report } from "../../model/report";
import type { Settings } from "../../model/settings";
import { plural } from "../words/plural";
import { sentenceOf } from "../words/sentenceOf";
import type { Waiting } from "../../model/waiting";
import type { Port } from "../../workflow/port/port";
import { oneAtATime } from "./oneAtATime";
import type { WriteOutcome, PaneEvent } from "./paneState";
import { settingsActions } from "./settingsActions";

/** What the analyst can do in the pane. */
export interface PaneActions {
  /** Chooses what is looked at: a view, a scorecard, a filter, a cell. It reads and writes nothing. */
  show(what: Extract<PaneEvent, { type: "show" }>["what"]): void;
  /** Ticks or unticks changes of the preview. */
  tick(changes: readonly Change[], on: boolean): void;
  /** Reads the workbook and works the picture out anew. It answers whether the reading came to its end. */
  read(): Promise<boolean>;
  /** Reads again and shows what would change. */
  update(): Promise<void>;
  /** Reads again and shows what was found. */
  check(): Promise<void>;
  /** Shows how the workbook is made shareable. */
  share(): void;
  /** Writes the changes, does what is left to do then, and reads again. */
  apply(changes: readonly Change[], afterwards?: Proposed["afterwards"]): Promise<void>;
  /** Takes back what was offered, the last apply, and reads again. */
  revert(offered: Revertable): Promise<void>;
  /** Selects a cell in Excel, on its sheet, and opens its measure in the pane. */
  goTo(place: Place): Promise<void>;
  /** Prepares changes that the analyst asked for, and shows them in place of the update. */
  prepare(doing: string, work: () => Promise<Proposed>): Promise<void>;
  /** Keeps what the analyst set since `base`, and reads again, so that the picture shows it. */
  saveSettings(mine: Settings, base: Settings): Promise<void>;
  /** Takes every trace of the add-in out of the workbook, and reads again. It answers whether that was done. */
  removeSettings(): Promise<boolean>;
}

/** The actions over a port. They are made once, so that components can keep them. */
export function paneActions(port: Port, dispatch: (event: PaneEvent) => void): PaneActions {
  // One for the whole pane: reading, preparing, writing and saving never run beside one another.
  const attempt = oneAtATime(dispatch);
  const show: PaneActions["show"] = (what) => dispatch({ type: "show", what });

  // What the analyst asked to have prepared last, while it is under way.
  let preparing: Promise<boolean> | null = null;

  const read = async (): Promise<boolean> => {
    // What the analyst asked for does not give way to a reading that an edit brings with it.
    if (preparing) await preparing;
    return attempt({
      doing: "Reading the workbook",
      writes: false,
      again: () => void read(),
      run: async (waiting) => {
        const reading = await port.readWorkbook(waiting);
        // A reading that was cancelled may still come to its end. It is no longer wanted.
        if (!waiting.signal.aborted) dispatch({ type: "read", reading });
      },
    });
  };

  const write = async (
    did: WriteOutcome["did"],
    doing: string,
    work: (waiting: Waiting) => Promise<Report>,
    afterwards?: Proposed["afterwards"],
  ) => {
    // What an apply leads to, such as formulas that have to keep their value; shown once the reading after it is there.
    let next: Proposed | null = null;
    const written = await attempt({
      doing,
      writes: true,
      // A second try writes only what is still as it was: whatever the first has done is skipped as it stands already.
      again: () => void write(did, doing, work, afterwards),
      run: async (waiting) => {
        dispatch({ type: "finished", outcome: { did, report: await work(waiting) } });
        if (afterwards) next = await afterwards();
      },
    });
    // What was written changes what there is to see: values that follow, and changes that are no longer needed.
    if (written) await read();
    if (next) show({ proposed: next, view: "changes" });
  };

  const { settled, ...settings } = settingsActions(port, dispatch, attempt, read);

  const prepare: PaneActions["prepare"] = async (doing, work) => {
    // Reading again what the analyst has just set would take what is proposed away.
    await settled();
    const mine = attempt({
      doing,
      writes: false,
      again: () => void prepare(doing, work),
      // Only after this resolves may a reading take the place of what is proposed.
      run: async ({ signal }) => {
        const proposed = await work();
        // The preview opens by itself: the analyst has asked for these changes and for nothing else.
        if (!signal.aborted) show({ proposed, view: "changes", outcome: null });
      },
    });
    preparing = mine;
    await mine;
    // The analyst may have asked for something else meanwhile: then that one is waited for.
    if (preparing === mine) preparing = null;
  };

  const goTo = async (place: Place) => {
    // The pane follows at once. Excel may answer late, or not at all while a cell is being typed in.
    show({ selected: place });
    try {
      await port.goTo(place);
    } catch (error) {
      dispatch({ type: "failed", sentence: sentenceOf(error), again: () => void goTo(place) });
    }
  };

  return {
    show,
    tick: (changes, on) => dispatch({ type: "tick", changes, on }),
    read,
    update: async () => {
      // What was proposed is left: *Update* always means the whole update.
      show({ view: "changes", outcome: null, proposed: null });
      await read();
    },
    check: async () => {
      show({ view: "checks" });
      await read();
    },
    share: () => show({ view: "functions", sharing: true }),
    apply: (changes, afterwards) =>
      write(
        "applied",
        `Writing ${plural(changes.length, "change")}`,
        (waiting) => port.applyChanges(changes, undefined, waiting),
        afterwards,
      ),
    revert: async (offered) => {
      // The way back is told where it is looked for, whichever view *Revert* was pressed in.
      show({ view: "changes" });
      await write("reverted", "Putting back what was there", (waiting) =>
        port.revertLast(waiting, offered.apply),
      );
    },
    goTo,
    prepare,
    ...settings,
  };
}
