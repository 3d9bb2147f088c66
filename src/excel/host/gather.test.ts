import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gather } from "./gather";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("of many, the last is handed on, once it has been quiet", () => {
  const seen: string[] = [];
  const gathered = gather(100, (thing: string) => void seen.push(thing));
  gathered.add("A1");
  vi.advanceTimersByTime(60);
  gathered.add("A2");
  vi.advanceTimersByTime(99);
  expect(seen).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual(["A2"]);
});

test("nothing comes after the end", () => {
  const seen: string[] = [];
  const gathered = gather(100, (thing: string) => void seen.push(thing));
  gathered.add("A1");
  gathered.end();
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([]);
});
