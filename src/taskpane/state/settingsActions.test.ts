import { expect, test } from "vitest";
import { NO_SETTINGS, type Settings } from "../../model/settings";
import type { Merged } from "../../workflow/port/port";
import { readingOf } from "../testing/examples";
import { fakePort } from "../testing/fakePort";
import type { Port } from "../../workflow/port/port";
import { paneActions } from "./paneActions";
import { paneReducer, STARTING, type PaneState } from "./paneState";

const LETTERS: Settings = { ...NO_SETTINGS, letters: true };
const COLOURS: Settings = { ...NO_SETTINGS, letters: false };

/** The actions over a workbook that keeps settings and gives them back when it is read. */
function pane(port: Partial<Port> = {}, stored: { settings: Settings } = { settings: NO_SETTINGS }) {
  let state: PaneState = { ...STARTING, reading: readingOf() };
  const fake = fakePort({
    readWorkbook: () => Promise.resolve(readingOf(undefined, { settings: stored.settings })),
    ...port,
  });
  const actions = paneActions(fake, (event) => {
    state = paneReducer(state, event);
  });
  return { actions, state: () => state };
}

test("what the analyst sets shows at once, is saved, and the workbook is read again", async () => {
  const stored = { settings: NO_SETTINGS };
  const { actions, state } = pane(
    {
      saveSettings: async (settings) => {
        stored.settings = settings;
        return { settings, differences: [] };
      },
    },
    stored,
  );
  const saved = actions.saveSettings(LETTERS, NO_SETTINGS);
  expect(state().reading?.settings).toBe(LETTERS);
  await saved;
  expect(stored.settings).toBe(LETTERS);
  expect(state()).toMatchObject({ reading: { settings: LETTERS }, work: null, trouble: null });
});

test("of several in a row the last is saved last, over what was set before it", async () => {
  const calls: { mine: Settings; base: Settings; end: (merged: Merged) => void }[] = [];
  const { actions, state } = pane({
    saveSettings: (mine, base) => new Promise((end) => calls.push({ mine, base, end })),
    readWorkbook: () => Promise.resolve(readingOf(undefined, { settings: COLOURS })),
  });
  const first = actions.saveSettings(LETTERS, NO_SETTINGS);
  const band: Settings = { ...LETTERS, version: 1 };
  void actions.saveSettings(band, LETTERS);
  void actions.saveSettings(COLOURS, band);
  expect(calls).toHaveLength(1);
  calls[0]!.end({ settings: LETTERS, differences: [] });
  await expect.poll(() => calls.length).toBe(2);
  expect(state().reading?.settings).toBe(COLOURS);
  expect(calls[1]).toMatchObject({ mine: COLOURS, base: LETTERS });
  calls[1]!.end({ settings: COLOURS, differences: [] });
  await first;
  expect(calls).toHaveLength(2);
  expect(state().reading?.settings).toBe(COLOURS);
});

test("what someone else set meanwhile is told, each once", async () => {
  const sentence = "While you worked, 1.4's unit was set to count by someone else.";
  const { actions, state } = pane({
    saveSettings: (settings) => Promise.resolve({ settings, differences: [sentence] }),
  });
  await actions.saveSettings(LETTERS, NO_SETTINGS);
  await actions.saveSettings(COLOURS, LETTERS);
  expect(state().differences).toEqual([sentence]);
});

test("what cannot be saved is taken back, and said", async () => {
  const { actions, state } = pane({
    saveSettings: () => Promise.reject(new Error("Excel did not keep it.")),
  });
  await actions.saveSettings(LETTERS, NO_SETTINGS);
  expect(state().reading?.settings).toEqual(NO_SETTINGS);
  expect(state().trouble?.sentence).toBe("Excel did not keep it.");
});

test("removing answers whether it was done", async () => {
  expect(await pane().actions.removeSettings()).toBe(true);
  const failing = pane({ removeSettings: () => Promise.reject(new Error("The file is read-only.")) });
  expect(await failing.actions.removeSettings()).toBe(false);
  expect(failing.state().trouble?.sentence).toBe("The file is read-only.");
});

test("what the analyst asks for while a setting is being kept comes once that is done, and stays", async () => {
  let end: (merged: Merged) => void = () => undefined;
  const { actions, state } = pane({ saveSettings: () => new Promise((done) => (end = done)) });
  void actions.saveSettings(LETTERS, NO_SETTINGS);
  const proposed = { title: "Counts for Jun-24", changes: [], notes: [] };
  const asked = actions.prepare("Preparing the counts", () => Promise.resolve(proposed));
  expect(state().proposed).toBeNull();
  end({ settings: LETTERS, differences: [] });
  await asked;
  expect(state()).toMatchObject({ proposed, view: "changes", work: null });
});
