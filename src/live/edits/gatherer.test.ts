import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { gatherer } from "./gatherer";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function gathering() {
  const batches: string[][] = [];
  const all = gatherer<string[]>(
    () => [],
    async (batch) => void batches.push(batch),
  );
  return { batches, all, add: (what: string) => all.add((batch) => void batch.push(what)) };
}

it("takes what comes in quick succession together, after a quiet", async () => {
  const { batches, add } = gathering();
  add("a");
  await vi.advanceTimersByTimeAsync(100);
  add("b");
  await vi.advanceTimersByTimeAsync(149);
  expect(batches).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(batches).toEqual([["a", "b"]]);
});

it("keeps nothing waiting for longer than a second", async () => {
  const { batches, add } = gathering();
  for (let at = 0; at < 11; at++) {
    add(String(at));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(batches).toHaveLength(1);
});

it("works on what is left when it is asked to be idle", async () => {
  const { batches, all, add } = gathering();
  add("a");
  await all.idle();
  expect(batches).toEqual([["a"]]);
});

it("runs other work in its turn, and goes on after one that fails", async () => {
  const { all } = gathering();
  const order: string[] = [];
  const failing = all.run(() => Promise.reject(new Error("no")));
  const next = all.run(async () => void order.push("next"));
  await expect(failing).rejects.toThrow("no");
  await next;
  expect(order).toEqual(["next"]);
});

it("takes nothing more up once it has ended", async () => {
  const { batches, all, add } = gathering();
  add("a");
  all.end();
  add("b");
  await vi.advanceTimersByTimeAsync(2_000);
  await all.idle();
  expect(batches).toEqual([]);
});
