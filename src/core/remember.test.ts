import { expect, it } from "vitest";
import { remember } from "./remember";

it("works an answer out once for each object, however alike they are", () => {
  const asked: { name: string }[] = [];
  const nameOf = remember((one: { name: string }) => {
    asked.push(one);
    return one.name;
  });
  const [first, alike] = [{ name: "in care" }, { name: "in care" }];
  expect([nameOf(first), nameOf(first), nameOf(alike)]).toEqual(["in care", "in care", "in care"]);
  expect(asked).toHaveLength(2);
});

it("remembers also that there is no answer", () => {
  let times = 0;
  const find = remember((_: object) => void times++);
  const one = {};
  expect([find(one), find(one)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
