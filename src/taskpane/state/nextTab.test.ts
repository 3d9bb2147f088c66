import { expect, test } from "vitest";
import { nextTab } from "./nextTab";

test("arrows go round, Home and End to the ends", () => {
  expect(nextTab("measures", "ArrowRight")).toBe("changes");
  expect(nextTab("checks", "ArrowRight")).toBe("month");
  expect(nextTab("month", "ArrowRight")).toBe("functions");
  expect(nextTab("setup", "ArrowRight")).toBe("measures");
  expect(nextTab("measures", "ArrowLeft")).toBe("setup");
  expect(nextTab("changes", "Home")).toBe("measures");
  expect(nextTab("changes", "End")).toBe("setup");
  expect(nextTab("changes", "Tab")).toBeNull();
});
