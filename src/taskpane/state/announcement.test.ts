import { expect, test } from "vitest";
import { findingOf, judgementOf, pictureOf, valueChangeOf } from "../testing/examples";
import { announcement } from "./announcement";
import { STARTING } from "./paneState";

const picture = pictureOf({
  judgements: [judgementOf(), judgementOf()],
  changes: [valueChangeOf()],
  findings: [findingOf()],
});

test("each view says what it holds", () => {
  expect(announcement(STARTING, null)).toBe("");
  expect(announcement(STARTING, picture)).toBe("2 measures: 0 green, 0 amber, 2 red, 0 with no RAG.");
  expect(announcement({ ...STARTING, filter: "red" }, picture)).toBe("2 of 2 measures: red.");
  expect(announcement({ ...STARTING, view: "changes" }, picture)).toBe("1 change to review.");
  expect(announcement({ ...STARTING, view: "checks" }, picture)).toBe("1 finding in 2 measures.");
});

test("what was just done comes first", () => {
  const outcome = { did: "applied", report: { done: 21, skipped: [], trouble: null } } as const;
  expect(announcement({ ...STARTING, view: "changes", outcome }, picture)).toBe("21 cells changed.");
});
