import { expect, it, vi } from "vitest";
import { breath } from "./breath";

it("pauses only after a while at work", async () => {
  const now = vi.spyOn(performance, "now").mockReturnValue(0);
  const pause = vi.spyOn(globalThis, "setTimeout");
  const breathe = breath();
  now.mockReturnValue(99);
  await breathe();
  expect(pause).not.toHaveBeenCalled();
  now.mockReturnValue(100);
  await breathe();
  expect(pause).toHaveBeenCalledOnce();
  await breathe();
  expect(pause).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

it("stops where the user has cancelled", async () => {
  const ending = new AbortController();
  const breathe = breath(ending.signal);
  await breathe();
  ending.abort();
  await expect(breathe()).rejects.toThrow();
});
