import { expect, test } from "vitest";
import { directionOf, judgementOf, measureOf } from "../testing/examples";
import { spokenMeasure, spokenValue } from "./spokenMeasure";

test("a status, a value and a direction are heard as words", () => {
  expect(spokenMeasure(judgementOf())).toBe("1.4, Repeat referrals, red, 26 percent, worsening");
});

test("what cannot be told is left out, the status excepted", () => {
  const judgement = judgementOf({
    measure: measureOf({ reference: null }),
    latest: null,
    status: { period: null, actual: null, value: "grey", reason: "No value.", unrounded: null },
    direction: directionOf({ value: "unknown", sign: null }),
  });
  expect(spokenMeasure(judgement)).toBe("Repeat referrals, no RAG, no value");
});

test("arrows that show movement are heard as movement", () => {
  const direction = directionOf({ meaning: "movement", sign: "up", value: "worsening" });
  expect(spokenMeasure(judgementOf({ direction }))).toBe("1.4, Repeat referrals, red, 26 percent, up");
});

test("signs in a value are words", () => {
  expect(spokenValue({ kind: "marker", shown: "TBC" })).toBe("TBC");
  expect(spokenValue({ kind: "text", shown: "-4 %" })).toBe("minus 4 percent");
  expect(spokenValue({ kind: "blank" })).toBe("no value");
});
