import { describe, expect, it } from "vitest";
import { lookAtRows } from "../support/lookAtRows";
import { flowOrStock } from "../../src/recognise/measures/flowOrStock";
import { readPolarity } from "../../src/core/status/polarity";
import { readStatus } from "../../src/core/status/readStatus";
import { meaningOf } from "../../src/recognise/measures/meanings";
import { FLOW_AND_STOCK } from "../../src/words/flowAndStock";
import { GOOD_AND_BAD } from "../../src/words/goodAndBad";
import { HEADINGS } from "../../src/words/headings";
import { allIn, bookOf, wholly, type PhraseTable } from "../../src/words/phrases";
import { POLARITY_WORDS } from "../../src/words/polarities";
import { STATUS_WORDS } from "../../src/words/statuses";

/** A table with one phrase more under a meaning, as somebody adds a synonym. */
function withWord(table: PhraseTable<string>, meaning: string, word: string): PhraseTable<string> {
  return table.map(([own, ...phrases]) => (own === meaning ? [own, ...phrases, word] : [own, ...phrases]));
}

describe("a synonym is one phrase in one table", () => {
  it.each([
    ["headings", HEADINGS, "target", "zorb", "Zorbs"],
    ["flow and stock", FLOW_AND_STOCK, "flow", "zorb", "Number of zorbs"],
    ["good and bad", GOOD_AND_BAD, "bad", "zorb", "Zorb rate"],
    ["polarities", POLARITY_WORDS, "higher", "zorb", "Zorb"],
    ["statuses", STATUS_WORDS, "green", "zorb", "ZORB"],
  ] as const)("of %s", (_, table, meaning, word, text) => {
    const meanings = (one: PhraseTable<string>): string[] =>
      allIn(bookOf(one), text).map((match) => match.meaning);
    expect(meanings(table)).not.toContain(meaning);
    expect(meanings(withWord(table, meaning, word))).toContain(meaning);
  });

  it("and the readers ask those tables, in every writing", () => {
    expect(wholly(bookOf(STATUS_WORDS), "On  track")).toBe(readStatus("ON TRACK"));
    expect(readPolarity("Bigger – is better".replace(" –", ""))).toBe("higher");
    expect(flowOrStock("Re-referrals")).toBe("flow");
    expect(meaningOf("Complaints")).toMatchObject({ polarity: "lower" });
    const { scorecard } = lookAtRows([
      ["Measure", "Trajectory", "Apr-24", "May-24"],
      ["% of visits in time", "90%", "88%", "91%"],
    ]);
    expect(scorecard.measures[0]?.target?.value).toMatchObject({ number: 0.9 });
  });
});
