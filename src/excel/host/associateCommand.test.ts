import { afterEach, expect, test, vi } from "vitest";
import { associateCommand } from "./associateCommand";

afterEach(() => vi.unstubAllGlobals());

/** Office as far as a ribbon button needs it; gives what Excel calls when the button is pressed. */
function pressable(): () => Promise<unknown[]> {
  const actions = new Map<string, (event?: unknown) => void>();
  vi.stubGlobal("Office", {
    actions: { associate: (id: string, action: () => void) => actions.set(id, action) },
  });
  return async () => {
    const completed: unknown[] = [];
    actions.get("update")?.({ completed: () => completed.push("completed") });
    await vi.waitFor(() => expect(completed).toHaveLength(1));
    return completed;
  };
}

test("Excel hears that a command has ended", async () => {
  const press = pressable();
  let pressed = 0;
  associateCommand("update", async () => void (pressed += 1));
  expect(await press()).toEqual(["completed"]);
  expect(pressed).toBe(1);
});

test("Excel hears it too when the command failed, and we hear why", async () => {
  const press = pressable();
  const failures: unknown[] = [];
  const mistake = new Error("a mistake");
  associateCommand(
    "update",
    () => Promise.reject(mistake),
    (error) => failures.push(error),
  );
  expect(await press()).toEqual(["completed"]);
  expect(failures).toEqual([mistake]);
});
