import { expect, it } from "vitest";
import { COUNT_NAMED, SAYS_PERCENT, SHARE_NAMED } from "./unitWords";

it("knows a share by each of its names, and takes all of the name where a text is cut", () => {
  for (const name of ["% of visits", "Percentage of visits", "Percent of visits", "Per cent of visits"]) {
    expect(SAYS_PERCENT.test(name), name).toBe(true);
    expect(name.replace(new RegExp(`^${SHARE_NAMED} of `, "i"), "")).toBe("visits");
  }
  expect(SAYS_PERCENT.test("Number of percentiles")).toBe(false);
  expect("No. of visits".replace(new RegExp(`^${COUNT_NAMED} of `, "i"), "")).toBe("visits");
});
