import { expect, it } from "vitest";
import { BOARD, readingOf } from "../../tests/support/known";
import { NO_SETTINGS } from "../model/settings";
import { loadChecks } from "./loadChecks";
import { lookAt } from "./lookAt";
import { findingsFile } from "./prepareFindings";

const CARD = readingOf(BOARD).cards[0]!;
const look = (more: Partial<Parameters<typeof lookAt>[1]> = {}) =>
  lookAt(CARD, { period: null, everyPeriod: false, settings: NO_SETTINGS, check: null, ...more });

// Visits are 92% of 90%, referrals 360 where at most 350 are near enough to 300.
it("judges every measure at its latest period", () => {
  expect(
    look()
      .judgements.map(({ status }) => status.value)
      .slice(0, 2),
  ).toEqual(["green", "red"]);
});

it("judges another period where it is asked to: 88% lies within the tolerance", () => {
  const march = { kind: "month", year: 2024, month: 3 } as const;
  expect(look({ period: march }).judgements[0]?.status.value).toBe("amber");
});

it("proposes to fill what a working gives and to say the statuses", () => {
  const { changes } = look();
  const values = changes.filter(({ group }) => group === "values");
  expect(values.map(({ afterShown }) => afterShown)).toEqual(["94%"]);
  expect(changes.some(({ group }) => group === "statuses")).toBe(true);
});

it("knows nothing of findings until the checks are there", async () => {
  expect(look()).toMatchObject({ checked: false, findings: [], unanswered: [] });
  const picture = look({ check: await loadChecks() });
  expect(picture.checked).toBe(true);
  const { name, text } = findingsFile(picture, [], new Date(2024, 6, 9));
  expect(name).toBe("findings-2024-07-09.html");
  expect(text).toContain("<!doctype html>");
});
