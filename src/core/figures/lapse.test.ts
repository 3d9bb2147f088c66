import { expect, it } from "vitest";
import { lapseAsShown, readLapse, readWholeLapse, showLapse } from "./lapse";

it.each([
  ["18 hours", 0.75],
  ["within 4 hours", 4 / 24],
  ["3d 6h", 3.25],
  ["1 day, 12 hrs", 1.5],
  ["1 hour and 30 minutes", 0.0625],
  ["12:00:00", 0.5],
  ["36h", 1.5],
  // The shorter before the longer is no time that anything took, and a month or a mile none of these units.
  ["6h 3d", null],
  ["18 months", null],
  ["5 miles", null],
  ["90%", null],
])("%s is %s days", (text, days) => {
  expect(readLapse(text)).toBe(days);
});

it.each(["18 minutes", "3d", "within 3d 4h", "1:16", "3d 4h late"])(
  "%s by itself may be something else",
  (text) => {
    expect(readWholeLapse(text)).toBeNull();
  },
);

it("is what its format shows: minutes are cut off where no seconds are shown, seconds rounded", () => {
  const days = (0 * 3600 + 30 * 60 + 59) / 86_400;
  expect(showLapse(lapseAsShown(days, "[h]:mm"))).toBe("0:30:00");
  expect(showLapse(lapseAsShown(days + 0.4 / 86_400, "mm:ss"))).toBe("0:30:59");
  expect([showLapse(1.5), showLapse(-0.25)]).toEqual(["36:00:00", "-6:00:00"]);
});
