import { expect, test } from "vitest";
import { fillChangeOf, findingOf, pictureOf, valueChangeOf } from "../testing/examples";
import { findingKey } from "./findingKey";
import { withRepairs } from "./withRepairs";

const REPAIR = valueChangeOf({ id: "repair N9", after: 0.878, hers: true });
const FOUND = findingOf({ repair: [REPAIR] });
const wanted = new Set([findingKey(FOUND)]);

test("a repair joins the changes, in place of the update of the same cell", () => {
  const picture = pictureOf({ findings: [FOUND], changes: [valueChangeOf(), fillChangeOf()] });
  expect(withRepairs(picture, wanted).changes).toEqual([REPAIR, fillChangeOf()]);
});

test("a repair whose finding has gone has gone too", () => {
  const picture = pictureOf({ changes: [fillChangeOf()] });
  expect(withRepairs(picture, wanted).changes).toEqual([fillChangeOf()]);
});

test("without a wish the picture is the very same", () => {
  const picture = pictureOf({ findings: [FOUND] });
  expect(withRepairs(picture, new Set())).toBe(picture);
});
