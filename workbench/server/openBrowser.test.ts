import { expect, it } from "vitest";
import { hasScreen } from "./openBrowser.mjs";

it("opens a browser only where somebody can see it", () => {
  expect(hasScreen({ DISPLAY: ":0" }, "linux")).toBe(true);
  expect(hasScreen({}, "linux")).toBe(false);
  expect(hasScreen({}, "darwin")).toBe(true);
  expect(hasScreen({ CI: "true" }, "darwin")).toBe(false);
  expect(hasScreen({ WORKBENCH_OPEN: "0", DISPLAY: ":0" }, "linux")).toBe(false);
});
