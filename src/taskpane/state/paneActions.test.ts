import { expect, test } from "vitest";
import type { Change } from "../../model/change";
import type { Report } from "../../model/report";
import { fillChangeOf, placeAt, readingOf, valueChangeOf } from "../testing/examples";
import { fakePort } from "../testing/fakePort";
import type { Port } from "../../workflow/port/port";
import { paneActions } from "./paneActions";
import { paneReducer, STARTING, type PaneState } from "./paneState";

const value = valueChangeOf({ id: "value" });
const arrow = valueChangeOf({ id: "arrow", group: "directions" });
const hers = fillChangeOf({ id: "hers", hers: true });
const report: Report = { done: 2, skipped: [], trouble: null };
const offered = { apply: "000007", when: "2024-10-07T09:00:00.000Z", cells: 2 };

/** The actions over a port, with the state as it comes to be. */
function pane(port: Partial<Port> = {}, start: Partial<PaneState> = {}) {
  let state: PaneState = { ...STARTING, reading: readingOf(), ...start };
  const seen: string[] = [];
  const actions = paneActions(fakePort(port), (event) => {
    seen.push(event.type);
    state = paneReducer(state, event);
  });
  return { actions, seen, state: () => state };
}

test("Update shows the changes and reads again", async () => {
  const { actions, seen, state } = pane();
  await actions.update();
  expect(state().view).toBe("changes");
  expect(seen).toEqual(["show", "working", "read", "idle"]);
});

test("Make shareable opens in the functions' room", () => {
  const { actions, state } = pane();
  actions.share();
  expect(state()).toMatchObject({ view: "functions", sharing: true });
});

test("Apply writes, then reads again", async () => {
  const written: (readonly Change[])[] = [];
  const { actions, seen, state } = pane({
    applyChanges: (changes) => {
      written.push(changes);
      return Promise.resolve(report);
    },
  });
  await actions.apply([value, hers]);
  expect(written).toEqual([[value, hers]]);
  expect(state().outcome).toEqual({ did: "applied", report });
  expect(seen).toEqual(["working", "finished", "idle", "working", "read", "idle"]);
});

test("where writing fails, the sentence is shown, the ticks stay, and nothing is read", async () => {
  const { actions, state, seen } = pane({
    applyChanges: () => Promise.reject(new Error("The sheet has gone. Nothing was written.")),
  });
  actions.tick([arrow], false);
  await actions.apply([value]);
  expect(state().trouble?.sentence).toBe("The sheet has gone. Nothing was written.");
  expect(state().ticks).toEqual(new Map([["arrow", false]]));
  expect(seen).not.toContain("read");
});

test("Revert takes back the apply that was offered, and shows the changes again", async () => {
  const asked: unknown[] = [];
  const revertLast: Port["revertLast"] = (_waiting, apply) => {
    asked.push(apply);
    return Promise.resolve(report);
  };
  const { actions, state } = pane({ revertLast });
  await actions.revert(offered);
  expect(asked).toEqual(["000007"]);
  expect(state()).toMatchObject({ view: "changes", outcome: { did: "reverted", report } });
});

test("a cell that cannot be reached is said, and its measure is open all the same", async () => {
  const place = placeAt(8, 13);
  const { actions, state } = pane({ goTo: () => Promise.reject(new Error("The sheet is hidden.")) });
  await actions.goTo(place);
  expect(state().trouble?.sentence).toBe("The sheet is hidden.");
  expect(state().selected).toBe(place);
});

test("Apply and Revert say what Excel waits for", async () => {
  const sentence = "Excel is waiting for you to finish typing in a cell.";
  const waits: (string | null | undefined)[] = [];
  const { actions, state } = pane({
    applyChanges: (_changes, _now, waiting) => {
      waiting?.onWaiting?.(sentence);
      waits.push(state().work?.waiting);
      return Promise.resolve(report);
    },
    revertLast: (waiting) => {
      waiting?.onWaiting?.(sentence);
      waits.push(state().work?.waiting);
      return Promise.resolve(report);
    },
  });
  await actions.apply([value]);
  await actions.revert(offered);
  expect(waits).toEqual([sentence, sentence]);
});

test("what is left to do once the changes are applied is done before reading again, and shown", async () => {
  const done: string[] = [];
  const { actions, state } = pane({
    applyChanges: () => Promise.resolve(report),
    readWorkbook: () => {
      done.push("read");
      return Promise.resolve(readingOf());
    },
  });
  await actions.apply([value], () => {
    done.push("afterwards");
    return Promise.resolve({ title: "Made shareable", changes: [], notes: ["Every cell shows the same."] });
  });
  expect(done).toEqual(["afterwards", "read"]);
  expect(state().proposed?.title).toBe("Made shareable");
  expect(state().outcome).toEqual({ did: "applied", report });
});

test("a reading that an edit brings with it waits for what the analyst asked for", async () => {
  const { actions, seen, state } = pane();
  const proposed = { title: "Add Dec-24", changes: [], notes: [] };
  let end = () => {};
  const asked = actions.prepare(
    "Preparing Dec-24",
    () => new Promise((done) => (end = () => done(proposed))),
  );
  await expect.poll(() => seen).toEqual(["working"]);
  const read = actions.read();
  end();
  await Promise.all([asked, read]);
  expect(seen).toEqual(["working", "show", "idle", "working", "read", "idle"]);
  expect(state()).toMatchObject({ proposed, view: "changes" });
});
