import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import type { Proposed } from "../../model/proposed";
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
  show(what: Extract<PaneEvent, { type: "show" }>["what"]): void;
  tick(changes: readonly Change[], on: boolean): void;
  read(): Promise<boolean>;
  /** Reads again and shows what would change. */
  update(): Promise<void>;
  /** Reads again and shows what was found. */
  check(): Promise<void>;
  /** Shows how the workbook is made shareable. */
  share(): void;
  /** Writes the changes, does what is left to do then, and reads again. */
  apply(changes: readonly Change[], afterwards?: Proposed["afterwards"]): Promise<void>;
  /** Takes back the last apply, and reads again. */
  revert(): Promise<void>;
  goTo(place: Place): Promise<void>;
  /** Prepares changes that the analyst asked for, and shows them in place of the update. */
  prepare(doing: string, work: () => Promise<Proposed>): Promise<void>;
  /** Keeps what the analyst set since `base`, and reads again, so that the picture shows it. */
  saveSettings(mine: Settings, base: Settings): Promise<void>;
  /** Takes every trace of the add-in out of the workbook, and reads again. It answers whether that was done. */
  removeSettings(): Promise<boolean>;
}

/** The actions over a port; what they come to goes to `dispatch`. */
export function paneActions(port: Port, dispatch: (event: PaneEvent) => void): PaneActions {
  const attempt = oneAtATime(dispatch);
  const show: PaneActions["show"] = (what) => dispatch({ type: "show", what });

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
    let next: Proposed | null = null;
    const written = await attempt({
      doing,
      writes: true,
      again: () => void write(did, doing, work, afterwards),
      run: async (waiting) => {
        dispatch({ type: "finished", outcome: { did, report: await work(waiting) } });
        if (afterwards) next = await afterwards();
      },
    });
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
      run: async ({ signal }) => {
        const proposed = await work();
        if (!signal.aborted) show({ proposed, view: "changes", outcome: null });
      },
    });
    preparing = mine;
    await mine;
    if (preparing === mine) preparing = null;
  };

  const goTo = async (place: Place) => {
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
    revert: async () => {
      show({ view: "changes" });
      await write("reverted", "Putting back what was there", (waiting) => port.revertLast(waiting));
    },
    goTo,
    prepare,
    ...settings,
  };
}
