import { expect, it } from "vitest";
import { readCell } from "../../core/figures/typed/readCell";
import { profiledAs } from "./profiledAs";

const kinds = (content: string | number, format = "General", formula: string | null = null) =>
  profiledAs(
    { content, text: String(content), format, formula, value: readCell(content, String(content), format) },
    String(content),
  );

it.each([
  ["1.2a", ["references"]],
  ["Apr-24", []],
  ["407/1626", ["workings"]],
  ["(+16)", ["changes"]],
  ["▲", ["arrows", "moves"]],
  ["↔", ["arrows"]],
  ["Yes", ["answers"]],
  ["Amber", ["statuses"]],
  ["Medium", ["middleGrades"]],
  ["Number of referrals", ["words", "named"]],
  ["Paul", ["words"]],
])("%s may be %j", (text, some) => {
  expect(kinds(text)).toEqual(expect.arrayContaining(some));
  if (!some.includes("words")) expect(kinds(text)).not.toContain("named");
});

it("knows numbers and live workings", () => {
  expect(kinds(12.5)).toEqual(["references", "numbers"]);
  expect(kinds(2_500, "0", "=5000/2")).toEqual(["numbers", "liveWorkings"]);
});

it("takes a marker for no word, and for no way that is good", () => {
  expect(kinds("TBC")).toEqual(["markers"]);
});
