import { expect, test } from "vitest";
import type { Waiting } from "../../model/waiting";
import { oneAtATime, type Task } from "./oneAtATime";
import type { PaneEvent } from "./paneState";

/** A task that ends when it is told to. */
function held(what: Partial<Task> = {}) {
  let finish: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  let waiting: Waiting = {};
  const task: Task = {
    doing: "Reading",
    writes: false,
    again: () => undefined,
    run: (given) =>
      new Promise((resolve, reject) => {
        waiting = given;
        finish = resolve;
        fail = reject;
      }),
    ...what,
  };
  return { task, finish: () => finish(), fail: (error: unknown) => fail(error), waiting: () => waiting };
}

function recorder() {
  const events: PaneEvent[] = [];
  const attempt = oneAtATime((event) => events.push(event));
  return { attempt, events, types: () => events.map(({ type }) => type) };
}

test("a task is told of from its start to its end", async () => {
  const { attempt, types } = recorder();
  const { task, finish, waiting } = held();
  const ended = attempt(task);
  waiting().onProgress?.("Reading the sheets", 1, 4);
  finish();
  expect(await ended).toBe(true);
  expect(types()).toEqual(["working", "progress", "idle"]);
});

test("a failure is said in its own sentence, with the way to try again", async () => {
  const { attempt, events } = recorder();
  const { task, fail } = held();
  const ended = attempt(task);
  fail(new Error("The sheet has gone."));
  expect(await ended).toBe(false);
  expect(events.at(-1)).toEqual({ type: "failed", sentence: "The sheet has gone.", again: task.again });
});

test("reading gives way to the next task, and is heard no more", async () => {
  const { attempt, types } = recorder();
  const first = held();
  const second = held();
  const firstEnded = attempt(first.task);
  const secondEnded = attempt(second.task);
  expect(first.waiting().signal?.aborted).toBe(true);
  first.waiting().onProgress?.("Reading the sheets", 2, 4);
  first.fail(new Error("Stopped."));
  second.finish();
  expect([await firstEnded, await secondEnded]).toEqual([false, true]);
  expect(types()).toEqual(["working", "working", "idle"]);
});

test("writing is never interrupted", async () => {
  const { attempt, types } = recorder();
  const writing = held({ writes: true });
  const ended = attempt(writing.task);
  expect(await attempt(held().task)).toBe(false);
  expect(writing.waiting().signal?.aborted).toBe(false);
  writing.finish();
  expect(await ended).toBe(true);
  expect(types()).toEqual(["working", "idle"]);
});

test("Cancel stops a reading; a writing has none", async () => {
  const { attempt, events } = recorder();
  const reading = held();
  const ended = attempt(reading.task);
  const started = events[0];
  if (started?.type !== "working") throw new Error("The task was not told of.");
  started.work.cancel?.();
  reading.finish();
  expect(await ended).toBe(false);
  expect(reading.waiting().signal?.aborted).toBe(true);

  const writing = held({ writes: true });
  void attempt(writing.task);
  expect(events.at(-1)).toMatchObject({ type: "working", work: { cancel: null } });
});

test("a write that waits for Excel can be stopped, without a complaint; it ends when it has stopped", async () => {
  const { attempt, events, types } = recorder();
  const { task, fail, waiting } = held({ writes: true });
  const ended = attempt(task);
  waiting().onWaiting?.("Excel is waiting for you to finish typing in a cell.");
  const told = events.at(-1);
  if (told?.type !== "progress") throw new Error("Nothing was told.");
  told.what.cancel?.();
  expect(waiting().signal?.aborted).toBe(true);
  expect(types()).toEqual(["working", "progress"]);
  fail(new Error("Cancelled."));
  expect(await ended).toBe(false);
  expect(types()).toEqual(["working", "progress", "idle"]);
});
