import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLabelled } from "../../scripts/paper/labelled";
import { checkPaper } from "../../src/paper/checkPaper";
import { fromPlain } from "../../src/paper/text/fromPlain";

/**
 * Sentences that are right, or of which the scorecard cannot say that they are not: figures of others, of other times, of
 * parts, of sums and of things that are no measures, in the words in which they stand beside a measure's.
 */
const FOLDER = `${import.meta.dirname}/right`;

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const { text, cards } = readLabelled(`${FOLDER}/${file}`);
  it.each(text.trim().split(/\n\n+/))("%s", (sentence) => {
    const claims = checkPaper(fromPlain(sentence), cards).flatMap((said) => said.claims);
    expect(claims.filter(({ verdict }) => verdict === "disagrees").map(({ quoted }) => quoted)).toEqual([]);
  });
});
