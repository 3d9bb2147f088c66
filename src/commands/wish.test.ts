import { expect, test } from "vitest";
import { makeWish, onWish } from "./wish";

test("a wish made before the pane listens is heard once it does, and only once", () => {
  const heard: string[] = [];
  makeWish("update");
  const stop = onWish((wish) => heard.push(wish));
  expect(heard).toEqual(["update"]);
  makeWish("check");
  stop();
  const again: string[] = [];
  onWish((wish) => again.push(wish))();
  expect(heard).toEqual(["update", "check"]);
  expect(again).toEqual([]);
});

test("the end of an old listening does not end a new one", () => {
  const heard: string[] = [];
  const stopFirst = onWish(() => heard.push("first"));
  const stopSecond = onWish(() => heard.push("second"));
  stopFirst();
  makeWish("update");
  stopSecond();
  expect(heard).toEqual(["second"]);
});
