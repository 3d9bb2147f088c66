import { expect, test } from "vitest";
import { combine, negative, term, type Term } from "./term";

const product = (...factors: readonly number[]): Term =>
  factors.slice(1).reduce((left, factor) => combine(left, "*", term(factor)), term(factors[0] ?? 1));

test("a product keeps its factors, a quotient what it is divided by", () => {
  expect(product(387, 12)).toEqual({ value: 4644, over: [387, 12], under: [] });
  expect(combine(product(6, 2), "/", term(4))).toEqual({ value: 3, over: [6, 2], under: [4] });
  expect(combine(term(8), "/", combine(term(4), "/", term(2)))).toEqual({
    value: 4,
    over: [8, 2],
    under: [4],
  });
});

test("a sum is one number", () => {
  expect(combine(product(2, 3), "+", term(4))).toEqual({ value: 10, over: [10], under: [] });
  expect(combine(term(2), "-", term(5))).toEqual({ value: -3, over: [-3], under: [] });
});

test("six factors can be told apart, seven cannot", () => {
  expect(product(1, 2, 3, 4, 5, 6).over).toEqual([1, 2, 3, 4, 5, 6]);
  expect(product(1, 2, 3, 4, 5, 6, 7)).toEqual({ value: 5040, over: null, under: [] });
});

test("what is divided by zero stays without a value, whatever follows", () => {
  const nothing = combine(term(5), "/", term(0));
  expect(nothing.value).toBeNull();
  expect(combine(nothing, "+", term(1))).toEqual({ value: null, over: null, under: null });
  expect(combine(combine(nothing, "+", term(1)), "*", term(2)).over).toBeNull();
  expect(combine(term(2), "*", combine(nothing, "+", term(1))).over).toBeNull();
  expect(negative(nothing)).toEqual({ value: null, over: null, under: null });
  expect(negative(term(4))).toEqual({ value: -4, over: [-4], under: [] });
});
