import { expect, it } from "vitest";
import { readSentences } from "./sentences";

it("reads the comment and the sentences of a check", () => {
  const source = [
    "/** A part above its whole. */",
    'export const check = { id: "x" };',
    "const MESSAGE = (measure: string, part: number): string =>",
    "  part === 1 ? `One of ${measure} is over.` : `${measure} counts ${part} too many.`;",
    'const WHY = "A part cannot be more.";',
    'const WORDS = { row: "beside it" };',
    "const PATTERN = /x/;",
  ].join("\n");
  expect(readSentences(source)).toEqual({
    about: "A part above its whole.",
    sentences: ["One of {measure} is over.", "{measure} counts {part} too many.", "A part cannot be more."],
  });
});
