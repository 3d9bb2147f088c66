import fc from "fast-check";
import { expect, test } from "vitest";
import { anyStorm, weather } from "../attack/storms";
import { attacksOn } from "../attack/attacks";
import { attack } from "../attack/faults";
import { WORKFLOWS } from "../attack/workflows";

/** A smaller share of what `npm run faults` and `npm run storms` do. */
const WRITES = 2;
const SHARE = 4;
const STORMS = 12;
const MINUTES = 60_000;

const named = (name: string) => {
  const found = WORKFLOWS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

test.each(["update", "next month", "next month's sheet", "figures kept", "made shareable"])(
  "%s: whatever fails, everything is as it was or can be put back exactly",
  async (name) => {
    const attacks = (await attacksOn(named(name), WRITES)).filter((_, at) => at % SHARE === 1);
    const ends = [];
    for (const how of attacks) ends.push(await attack(named(name), how));
    expect(ends.length).toBeGreaterThan(3);
    expect(ends.filter(({ end }) => end !== "unchanged or reverted")).toEqual([]);
  },
  5 * MINUTES,
);

test(
  "whatever she and others do meanwhile, no cell changes that the preview did not show",
  async () => {
    await fc.assert(
      fc.asyncProperty(anyStorm, async (storm) => {
        expect(await weather(named("update"), storm)).toBeNull();
      }),
      { numRuns: STORMS, seed: 20241007 },
    );
  },
  5 * MINUTES,
);
