import type { Reading } from "../../model/reading";
import type { Report } from "../../model/report";
import { NO_SETTINGS } from "../../model/settings";
import type { Port } from "../../workflow/port/port";
import { pictureOf, readingOf } from "./examples";

/** Nothing to do and nothing left undone. */
const NOTHING: Report = { done: 0, skipped: [], trouble: null };

/** A part that the test does not open. */
const notHere = (): Promise<never> => Promise.reject(new Error("This part is not in the test."));

/** A port over a workbook that never changes; a test gives what it is about. */
export function fakePort(what: Partial<Port> = {}, reading: Reading = readingOf()): Port {
  return {
    readWorkbook: () => Promise.resolve(reading),
    firstPicture: (card) => pictureOf({ card, prepared: false, changes: [] }),
    loadLookAt: () => Promise.resolve((card) => pictureOf({ card })),
    prepareAll: () => Promise.resolve({ title: "", changes: [], notes: [] }),
    loadChecks: () => Promise.resolve(() => ({ findings: [], unanswered: [] })),
    applyChanges: () => Promise.resolve(NOTHING),
    revertLast: () => Promise.resolve(NOTHING),
    saveSettings: (settings) => Promise.resolve({ settings, differences: [] }),
    removeSettings: () => Promise.resolve(NO_SETTINGS),
    startLive: () =>
      Promise.resolve({
        seen: () => undefined,
        recalculate: () => Promise.resolve(),
        idle: () => Promise.resolve(),
        stop: () => Promise.resolve(),
      }),
    setLive: (settings, live) => Promise.resolve({ ...settings, live }),
    goTo: () => Promise.resolve(),
    watchWorkbook: () => Promise.resolve(() => Promise.resolve()),
    readTheme: () => null,
    whenReady: () => Promise.resolve({ inExcel: true }),
    showPane: () => Promise.resolve(),
    associateCommand: () => undefined,
    month: notHere,
    pages: notHere,
    functions: notHere,
    report: notHere,
    overlay: notHere,
    publishedFigures: notHere,
    setup: notHere,
    paper: notHere,
    benchmarks: notHere,
    onThemeChange: () => () => undefined,
    ...what,
  };
}
