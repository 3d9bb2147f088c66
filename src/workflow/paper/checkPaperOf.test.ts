import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Reading } from "../../model/reading";
import { fromPlain } from "../../paper/text/fromPlain";
import { checkPaperBesides, checkPaperOf } from "./checkPaperOf";

const { scorecard, appearance } = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "May-24", "Jun-24"],
  ["1", "% of care leavers in touch", "High", "95%", "92%", "91%"],
]);
const reading = { cards: [{ scorecard, appearance }] } as unknown as Pick<Reading, "cards">;
const PAPER = fromPlain("91% of care leavers are in touch.\n\nIn May it was 93%.\n\nNothing more was said.");

it("says the same with pauses between the sentences", async () => {
  const said = checkPaperOf(PAPER, reading);
  expect(said).toHaveLength(2);
  expect(await checkPaperBesides(PAPER, reading, { signal: new AbortController().signal })).toEqual(said);
});

it("ends where it is stopped", async () => {
  const stop = new AbortController();
  const checking = checkPaperBesides(PAPER, reading, stop);
  stop.abort();
  await expect(checking).rejects.toThrow();
});
