import { expect, test } from "vitest";
import { colourResolver } from "./colours";
import { parseXml } from "./xml/xmlElement";

const resolve = colourResolver("", null);
const colour = (xml: string) => resolve(parseXml(xml) ?? undefined);

test("a plain colour loses its transparency", () => {
  expect(colour('<fgColor rgb="FF92D050"/>')).toBe("#92D050");
});

test("indexed colours are Excel's", () => {
  expect(colour('<fgColor indexed="10"/>')).toBe("#FF0000");
  expect(colour('<fgColor indexed="42"/>')).toBe("#CCFFCC");
});

test("theme colours count light before dark", () => {
  expect(colour('<fgColor theme="0"/>')).toBe("#FFFFFF");
  expect(colour('<fgColor theme="1"/>')).toBe("#000000");
  expect(colour('<fgColor theme="4"/>')).toBe("#4472C4");
});

test("a tint darkens white to the grey of Excel's palette", () => {
  expect(colour('<fgColor theme="0" tint="-0.14999847407452621"/>')).toBe("#D9D9D9");
});

test.each([
  ["0.79998168889431442", "D9E1F2"],
  ["0.59999389629810485", "B4C6E7"],
  ["0.39997558519241921", "8EA9DB"],
  ["-0.249977111117893", "305496"],
  ["-0.499984740745262", "203764"],
])("blue with the tint %s is within two steps of what Excel's palette shows, %s", (tint, shown) => {
  const parts = (hex: string) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const ours = parts((colour(`<fgColor theme="4" tint="${tint}"/>`) ?? "").slice(1));
  const distance = parts(shown).map((part, index) => Math.abs(part - (ours[index] ?? NaN)));
  expect(Math.max(...distance)).toBeLessThanOrEqual(2);
});

test("automatic is no colour", () => {
  expect(colour('<color auto="1"/>')).toBeNull();
});
