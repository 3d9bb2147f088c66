import { expect, it } from "vitest";
import { nearMonth } from "./nearMonth";

it.each([
  ["setp", 9],
  ["spetember", 9],
  ["septembr", 9],
  ["agu", 8],
  ["febuary", 2],
  ["ocotber", 10],
  ["jum", null],
  ["target", null],
  ["se", null],
])("%s is meant for %s", (word, month) => expect(nearMonth(word)).toBe(month));
