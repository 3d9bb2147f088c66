import { expect, test } from "vitest";
import { plural } from "./plural";

test("one and many", () => {
  expect(plural(1, "cell")).toBe("1 cell");
  expect(plural(0, "cell")).toBe("0 cells");
  expect(plural(1200, "cell")).toBe("1,200 cells");
  expect(plural(2, "status", "statuses")).toBe("2 statuses");
});
