import { expect, it } from "vitest";
import { followKeys, followMeasures } from "./followMeasures";
import { measureKey, namedBy, numberedKey } from "./measureKey";

const of = (reference: string | null, name: string) => ({ reference, name });
const follow = (was: ReturnType<typeof of>[], now: ReturnType<typeof of>[]) =>
  [...followMeasures(was, now)].map(([one, other]) => `${measureKey(one)} > ${measureKey(other)}`);

it("takes back apart what it makes of reference and name", () => {
  expect(measureKey(of("1.4", "Repeat Referrals"))).toBe("1.4|repeat referrals");
  expect(measureKey(of(null, "Visits"))).toBe("|visits");
  expect(namedBy("1.4|repeat referrals")).toEqual(of("1.4", "repeat referrals"));
  expect(namedBy("|visits|or calls")).toEqual(of(null, "visits|or calls"));
  expect(namedBy(numberedKey("1.4|visits", 2))).toEqual(of("1.4", "visits"));
  expect(numberedKey("1.4|visits", 1)).toBe("1.4|visits");
});

it("gives each measure to one alone: what is called as it was, before what has another name", () => {
  const was = [of("1.1", "% of visits in time"), of("1.2", "% of plans in time")];
  const now = [
    of("1.1", "% of checks in time"),
    of("1.2", "% of visits in time"),
    of("1.3", "% of plans in time"),
  ];
  expect(follow(was, now)).toEqual([
    "1.1|% of visits in time > 1.2|% of visits in time",
    "1.2|% of plans in time > 1.3|% of plans in time",
  ]);
  expect(follow([of("1.1", "Visits made"), of("1.1", "Visits due")], [of("1.1", "Visits due")])).toEqual([
    "1.1|visits due > 1.1|visits due",
  ]);
});

it("follows keys, also that of the second measure of a name", () => {
  const now = [
    { ...of("1", "Visits"), key: "1|visits" },
    { ...of("1", "Visits"), key: "1|visits#2" },
    { ...of("2", "Plans reviewed in time"), key: "2|plans reviewed in time" },
  ];
  const found = followKeys(["1|visits#2", "2|plans in time", "3|audits", "1|visits#2"], now);
  expect([...found].map(([key, { key: today }]) => `${key} > ${today}`)).toEqual([
    "1|visits#2 > 1|visits#2",
    "2|plans in time > 2|plans reviewed in time",
  ]);
});
