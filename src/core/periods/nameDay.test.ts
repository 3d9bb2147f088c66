import { expect, it } from "vitest";
import { nameDay } from "./nameDay";

it("says a day as one says it, and hands back what is none", () => {
  expect(["2024-10-07", "2024-02-29"].map(nameDay)).toEqual(["7 October 2024", "29 February 2024"]);
  expect(["", "last week", "2024-13-01"].map(nameDay)).toEqual(["", "last week", "2024-13-01"]);
});
