import { expect, it } from "vitest";
import { writeShare, writeWorkingLike } from "./writeWorking";

it.each([
  ["((387*12)/146874)*10000 = 316", 371, 146874, "((371*12)/146874)*10000 = 303"],
  ["(3930/146874)*10000 = 268", 3901, 146874, "(3901/146874)*10000 = 266"],
  ["407/1626 = 0.25", 398, 1702, "398/1702 = 0.23"],
  ["457/3226", 460, 3180, "460/3180"],
  ["1,626/2,077 = 78%", 1702, 2100, "1,702/2,100 = 81%"],
  ["107/202.5", 99, 200.5, "99/200.5"],
  ["= 300/312", 290, 310, "290/310"],
  ["((12*12)/146874)*10000 = 10", 15, 146874, "((15*12)/146874)*10000 = 12"],
])("%s becomes the working of %d and %d", (typed, numerator, denominator, written) => {
  expect(writeWorkingLike(typed, { numerator, denominator })).toBe(written);
});

it.each(["387/146874*120000", "TBC", "16/17 year olds"])("%s is no pattern to follow", (typed) => {
  expect(writeWorkingLike(typed, { numerator: 1, denominator: 2 })).toBeNull();
});

it("states the result of a first working where its neighbours do", () => {
  expect(writeShare({ numerator: 93, denominator: 124 }, true)).toBe("93/124 = 0.75");
  expect(writeShare({ numerator: 93, denominator: 124 }, false)).toBe("93/124");
});
