import { expect, it } from "vitest";
import { shapeSign } from "./shapeSign";

const movement = (shape: string, rotation = 0): unknown => {
  const sign = shapeSign(shape, rotation, "#FF0000");
  return sign?.kind === "movement" ? sign.movement : sign;
};

it("reads an arrow by where it points, turned or not", () => {
  expect(["UpArrow", "DownArrow", "RightArrow", "LeftRightArrow"].map((shape) => movement(shape))).toEqual([
    "up",
    "down",
    "level",
    "level",
  ]);
  expect([0, 45, 90, 135, 180, 270, 315, -45].map((turn) => movement("UpArrow", turn))).toEqual([
    ...["up", "up", "level", "down", "down", "level", "up", "up"],
  ]);
  expect(movement("RightArrow", 270)).toBe("up");
  expect(movement("Triangle", 180)).toBe("down");
});

it("reads a circle by its colour, and nothing else", () => {
  expect(shapeSign("Ellipse", 0, "#00B050")).toEqual({ kind: "status", status: "green" });
  expect(shapeSign("Ellipse", 0, "#FFFFFF")).toBeNull();
  expect(shapeSign("Ellipse", 0, null)).toBeNull();
  expect(shapeSign("Star5", 0, "#00B050")).toBeNull();
});
