import { describe, expect, it } from "vitest";
import { locate } from "./locate.mjs";

const FOLDERS = { "/": "/p/page/index.html", "/page.js": "/p/out/page.js", "/samples/": "/p/assets/samples" };
const at = (address: string): string | null => locate(address, FOLDERS);

describe("locate", () => {
  it("finds a file of a folder, percent-encoded or not", () => {
    expect(at("/samples/board.xlsx")).toBe("/p/assets/samples/board.xlsx");
    expect(at("/samples/my%20board.xlsx")).toBe("/p/assets/samples/my board.xlsx");
  });

  it("finds a single file under its own address alone", () => {
    expect(at("/")).toBe("/p/page/index.html");
    expect(at("/page.js")).toBe("/p/out/page.js");
    expect(at("/page.jsx")).toBeNull();
    expect(at("/other")).toBeNull();
  });

  it.each([
    "/samples/../../etc/passwd",
    "/samples/..%2f..%2fetc%2fpasswd",
    "/samples/%2e%2e/secret",
    "/samples/..\\secret",
    "/samples/a%00.xlsx",
    "/samples/%",
    "/samples/",
    "/samples/../samples-private/x",
  ])("refuses %s", (address) => {
    expect(at(address)).toBeNull();
  });
});
