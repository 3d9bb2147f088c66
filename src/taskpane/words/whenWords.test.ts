import { expect, test } from "vitest";
import { whenWords } from "./whenWords";

const now = new Date(2024, 9, 7, 16, 30);

test("today, this year, and before", () => {
  expect(whenWords(new Date(2024, 9, 7, 14, 5).toISOString(), now)).toBe("at 14:05");
  expect(whenWords(new Date(2024, 9, 3, 9, 0).toISOString(), now)).toBe("on 3 Oct at 09:00");
  expect(whenWords(new Date(2023, 9, 3, 0, 15).toISOString(), now)).toBe("on 3 Oct 2023 at 00:15");
});

test("a time that cannot be read is only earlier", () => {
  expect(whenWords("soon", now)).toBe("earlier");
});
