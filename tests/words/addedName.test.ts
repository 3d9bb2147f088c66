import { describe, expect, it, vi } from "vitest";
import { EVENTS, GROUPS, THINGS, type Thing } from "../../src/words/things";

/** A name that nobody has. */
const added = (thing: string): string => `zorb${thing.replace(/[^a-z]/g, "")}ix`;

/** Every room as it is where one word more stands in each row of the table; other tests meet the table as it is. */
const { readings, writingsOf, lookAtRows, checkPaper, fromPlain } = await (async () => {
  vi.resetModules();
  vi.doMock("../../src/words/things", () => ({
    GROUPS,
    EVENTS,
    THINGS: THINGS.map(([thing, ...names]) => [thing, ...names, added(thing)]),
  }));
  const rooms = {
    ...(await import("./readings")),
    ...(await import("../support/lookAtRows")),
    ...(await import("../../src/paper/checkPaper")),
    ...(await import("../../src/paper/text/fromPlain")),
  };
  vi.doUnmock("../../src/words/things");
  vi.resetModules();
  return rooms;
})();

const known = THINGS.map(
  ([thing, ...names]) => [thing, writingsOf(names[0] ?? "")[0] ?? ""] as [Thing, string],
);

describe.each(known)("one word added to the row of %s", (thing, name) => {
  it.each(["Number of …", "% of … completed in time", "Rate of … per 10,000"])(
    "is known in every room: %s",
    (frame) => {
      const [as, before] = [added(thing), name].map((one) => readings(frame.replace("…", one)));
      expect(as).toEqual(before);
    },
  );
});

/** Of 146,874 children 387 are 26.3 per 10,000, and 413 are 28.1. */
const boardOf = (counted: string, rated: string) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "Number"],
    ["1.2", `${rated} (per 10,000)`, "30", "27.6", "29.1", "26.3", "(387/146874)*10000"],
    ["1.3", `Number of ${counted}`, "", "405", "413", "387", ""],
    ["6.4", "% of supervisions in time", "90%", "88%", "50%", "50%", "1/2"],
  ]);

describe.each(known.filter(([thing]) => [...GROUPS, ...EVENTS].some((one) => one === thing)))(
  "a board that calls %s by it",
  (thing, name) => {
    it("has its count and its rate compared", () => {
      const { findings } = boardOf(added(thing), name);
      expect(findings.map(({ check, reference }) => `${check} ${reference}`)).toEqual(["count-and-rate 1.2"]);
    });

    it("is compared with a paper that does not", () => {
      const { judgements } = boardOf(added(thing), added(thing));
      const sentence = `There were 387 ${name} in June 2024, and 405 in May 2024.`;
      const claims = checkPaper(fromPlain(sentence), [judgements]).flatMap((said) => said.claims);
      expect(claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`)).toEqual([
        "387 agrees",
        "405 disagrees",
      ]);
    });
  },
);
