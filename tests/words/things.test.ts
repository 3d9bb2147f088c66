import { describe, expect, it } from "vitest";
import { THINGS, type Thing } from "../../src/words/things";
import { readings, writingsOf } from "./readings";

const FRAMES = [
  (name: string) => `Number of ${name}`,
  (name: string) => `% of ${name} completed in time`,
  (name: string) => `Rate of ${name} per 10,000`,
];

describe.each(THINGS.map(([thing, ...names]) => [thing, names] as [Thing, string[]]))(
  "%s",
  (thing, names) => {
    it.each(FRAMES.map((frame) => [frame("…"), frame] as const))(
      "is one thing by each of its names, in every room: %s",
      (_, frame) => {
        const writings = names.flatMap(writingsOf);
        const [first = thing] = writings;
        const expected = readings(frame(first));
        const otherwise = writings.flatMap((writing) => {
          const read = readings(frame(writing));
          const rooms = Object.keys(expected).filter(
            (room) => JSON.stringify(read[room]) !== JSON.stringify(expected[room]),
          );
          return rooms.map(
            (room) =>
              `${writing}: ${room} ${JSON.stringify(read[room])}, and not ${JSON.stringify(expected[room])}`,
          );
        });
        expect(otherwise).toEqual([]);
      },
    );
  },
);
