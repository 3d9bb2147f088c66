import { expect, it } from "vitest";
import { conceptsOf } from "./mark";
import { marksOf } from "./marksOf";

const concepts = (text: string): string[] => [...conceptsOf(marksOf(text))];

it.each([
  ["% of education, health and care plans issued", "% of EHCPs issued"],
  ["% of care leavers in education, employment or training", "% of care leavers in EET"],
])("a thing whose name is a list is one thing, commas or none: %s", (list, short) => {
  expect(concepts(list)).toEqual(concepts(short));
});

it("a comma parts what else it stands between: “a dental check, up 2 points” is no check-up", () => {
  const saysUp = (text: string): boolean =>
    marksOf(text).some((mark) => mark.is === "cue" && mark.cue === "up");
  expect(saysUp("a dental check, up 2 points")).toBe(true);
  expect(saysUp("a dental check up of 2")).toBe(false);
});
