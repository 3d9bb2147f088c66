import { expect, it } from "vitest";
import { addinUrl, manifestAt } from "./addinUrl.mjs";

it("is the development server where nothing is given", () => {
  expect(addinUrl(undefined)).toBe("https://localhost:3000");
  expect(addinUrl("")).toBe("https://localhost:3000");
});

it("keeps the folder and drops the slash at the end", () => {
  expect(addinUrl("https://intranet.example/scorecard/")).toBe("https://intranet.example/scorecard");
  expect(addinUrl("https://intranet.example")).toBe("https://intranet.example");
});

it.each([
  "http://intranet.example",
  "intranet.example/scorecard",
  "https://x.example/?a=1",
  "https://x.example/#a",
])("refuses %s", (given) => {
  expect(() => addinUrl(given)).toThrow("ADDIN_URL is the https address");
});

it("moves the add-in's own addresses and no other", () => {
  const manifest = `<A Url="https://localhost:3000/a.png"/><B Url="https://github.com/x"/>`;
  expect(manifestAt(manifest, "https://x.example/s")).toBe(
    `<A Url="https://x.example/s/a.png"/><B Url="https://github.com/x"/>`,
  );
});
