import { expect, test } from "vitest";
import { counted } from "./counted";

test("one is one, none and several are many", () => {
  expect([0, 1, 2].map((count) => counted(count, "month"))).toEqual(["0 months", "1 month", "2 months"]);
});
