import type { Period } from "../core/periods/period";
import type { Beside } from "../model/beside";
import type { Change } from "../model/change";
import type { Place } from "../model/place";
import type { Card, Picture, Reading } from "../model/reading";
import type { Report } from "../model/report";
import type { Scorecard } from "../model/scorecard";
import type { Settings } from "../model/settings";
import type { Written } from "../model/written";
import type { Live, LiveHandlers } from "../live/liveState";
import type { RunChecks } from "../workflow/loadChecks";
import type { Merged } from "../workflow/mergeSettings";

/** How a long walk tells the pane where it is, and how the pane stops it. */
export interface Waiting {
  signal?: AbortSignal;
  onProgress?(message: string, done: number, of: number): void;
  onWaiting?(sentence: string): void;
}

/** What the pane hears of the sheet beside it. */
export interface WorkbookHandlers {
  onSelection?(place: Place | null): void;
  onEdit?(edit: { readonly byUs: boolean; readonly sheetId: string }): void;
  onSheetActivated?(sheetId: string): void;
}

/** Everything that the pane asks of `src/workflow`; handed in, so that the pane can be shown over fixed data. */
export interface Workflow {
  readWorkbook(waiting?: Waiting): Promise<Reading>;
  lookAt(
    card: Card,
    options: {
      period: Period | null;
      everyPeriod: boolean;
      settings: Settings;
      written: readonly Written[];
      others: readonly Scorecard[];
      beside?: Beside;
      check: RunChecks | null;
    },
  ): Picture;
  /** The checks, which load once the pane stands. */
  loadChecks(): Promise<RunChecks>;
  applyChanges(changes: readonly Change[], now?: () => Date, waiting?: Waiting): Promise<Report>;
  revertLast(waiting?: Waiting): Promise<Report>;
  /** Saves what she set since she read `base`; merged with what someone else saved meanwhile. */
  saveSettings(mine: Settings, base: Settings, waiting?: Waiting): Promise<Merged>;
  /** Takes every trace of the add-in out of the workbook, the record that Revert uses included. */
  removeSettings(waiting?: Waiting): Promise<Settings>;
  /** Recalculates as she types, from now on until it is stopped. */
  startLive(reading: Reading | null, handlers: LiveHandlers): Promise<Live>;
  /** Remembers in the workbook whether to recalculate as she types. */
  setLive(settings: Settings, live: boolean): Promise<Settings>;
  goTo(place: Place): Promise<void>;
  watchWorkbook(handlers: WorkbookHandlers): Promise<() => Promise<void>>;
  readTheme(): { dark: boolean; highContrast: boolean } | null;
  /** Gives back what ends it. */
  onThemeChange(handler: () => void): () => void;
}
