import { expect, it } from "vitest";
import { isShortcut } from "./shortcuts";

const press = (code: string, ...held: ("ctrlKey" | "altKey" | "shiftKey" | "metaKey")[]) => ({
  code,
  ctrlKey: held.includes("ctrlKey"),
  altKey: held.includes("altKey"),
  shiftKey: held.includes("shiftKey"),
  metaKey: held.includes("metaKey"),
});

it("knows a shortcut by its key and by every key that is held", () => {
  expect(isShortcut(press("KeyY", "ctrlKey", "altKey"), "Ctrl+Alt+Y")).toBe(true);
  expect(isShortcut(press("KeyY", "ctrlKey"), "Ctrl+Alt+Y")).toBe(false);
  expect(isShortcut(press("KeyY", "ctrlKey", "altKey", "shiftKey"), "Ctrl+Alt+Y")).toBe(false);
  expect(isShortcut(press("KeyU", "ctrlKey", "altKey"), "Ctrl+Alt+Y")).toBe(false);
});
