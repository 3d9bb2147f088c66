import { afterEach, expect, test, vi } from "vitest";
import { readTheme } from "./officeTheme";

afterEach(() => vi.unstubAllGlobals());

function officeWith(background: string | undefined, highContrast = false): void {
  vi.stubGlobal("Office", {
    context: { officeTheme: background === undefined ? undefined : { bodyBackgroundColor: background } },
  });
  vi.stubGlobal("window", { matchMedia: () => ({ matches: highContrast }) });
}

test.each([
  ["#FFFFFF", false],
  ["#F0F0F0", false],
  ["#262626", true],
  ["000000", true],
])("a background of %s is dark: %s", (background, dark) => {
  officeWith(background);
  expect(readTheme()).toEqual({ dark, highContrast: false });
});

test("the system's high contrast is told", () => {
  officeWith("#000000", true);
  expect(readTheme()).toEqual({ dark: true, highContrast: true });
});

test("where Office does not tell its theme, there is none", () => {
  officeWith(undefined);
  expect(readTheme()).toBeNull();
  officeWith("window");
  expect(readTheme()).toBeNull();
});
