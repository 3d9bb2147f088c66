import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { attribute, child, descendants, parseXml } from "../../xlsx/xml/xmlElement";
import { problems, resources } from "./rules";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const app = parseXml(text);
if (app === null) throw new Error("manifest.xml cannot be read.");
const known = resources(app);

it("keeps the rules that the schema does not hold", () => {
  expect(problems(text)).toEqual([]);
});

it.each([
  [
    "a resid without a resource",
    ' id="Open.Tip"',
    ' id="Open.Tips"',
    "Nothing in Resources is called Open.Tip.",
  ],
  ["a resource that nobody uses", ' id="Open.Tip"', ' id="Open.Tips"', "Nobody uses Open.Tips."],
  [
    "an address without TLS",
    "https://localhost:3000/support",
    "http://localhost:3000/support",
    "is not https.",
  ],
  ["a second runtime", "</Runtimes>", '<Runtime resid="Support.Url"/></Runtimes>', "not exactly one runtime"],
  ["a short-lived runtime", ' lifetime="long"', "", "not long-lived"],
  [
    "a function file apart",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Support.Url"',
    "FunctionFile has",
  ],
  [
    "another first page",
    '<SourceLocation DefaultValue="https://localhost:3000/t',
    '<SourceLocation DefaultValue="https://x/t',
    "The pane opens",
  ],
  ["something before Runtimes", "<Runtimes>", "<AllFormFactors/><Runtimes>", "Runtimes is not first"],
  ["something after the overrides", "</OfficeApp>", "<X/></OfficeApp>", "ExtendedOverrides is not last"],
  [
    "a TaskpaneId",
    "<SourceLocation resid",
    "<TaskpaneId>x</TaskpaneId><SourceLocation resid",
    "A TaskpaneId",
  ],
  ["no support", /<SupportUrl.*/, "", "There is no SupportUrl."],
  ["a missing size", '<bt:Image size="80" resid="Update.80"/>', "", "An icon lacks 80 pixels."],
  [
    "a long label",
    'DefaultValue="Update"',
    `DefaultValue="${"x".repeat(126)}"`,
    "Update.Label is longer than 125",
  ],
  ["a long tip", /id="Check.Tip" DefaultValue="/, `$&${"x".repeat(250)}`, "Check.Tip is longer than 250"],
  ["an id twice", 'id="Scorecard.Check"', 'id="Scorecard.Update"', "Scorecard.Update is there twice."],
])("finds %s", (_, from, to, sentence) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(problems(changed).join("\n")).toContain(sentence);
});

/** Width and height as the head of a PNG file states them. */
function pngSize(file: string): [number, number] {
  const png = readFileSync(path.join(ROOT, file));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const fileAt = (address: string): string => new URL(address).pathname.slice(1);

it("has an icon of exactly the stated size behind every image", () => {
  const images = descendants(app, "Image").filter((image) => attribute(image, "size") !== undefined);
  expect(images.length).toBe(24);
  for (const image of images) {
    const size = Number(attribute(image, "size"));
    const address = known.get(attribute(image, "resid") ?? "") ?? "";
    expect([address, ...pngSize(fileAt(address))]).toEqual([address, size, size]);
  }
});

it("shows the store icons at 32 and 64 pixels", () => {
  const address = (name: string): string => attribute(child(app, name) ?? app, "DefaultValue") ?? "";
  expect(pngSize(fileAt(address("IconUrl")))).toEqual([32, 32]);
  expect(pngSize(fileAt(address("HighResolutionIconUrl")))).toEqual([64, 64]);
});

it("asks for no more than the floor", () => {
  const sets = descendants(app, "Set").map(
    (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
  );
  expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.9"]);
});

it("keeps the namespace of the functions", () => {
  expect(known.get("Functions.Namespace")).toBe("KPI");
});

interface Shortcuts {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

it("starts only commands that are there, from buttons and from keys", () => {
  const file = readFileSync(path.join(ROOT, "assets/shortcuts.json"), "utf8");
  const { actions, shortcuts } = JSON.parse(file) as Shortcuts;
  const ids = actions.map(({ id }) => id);
  const started = [...descendants(app, "FunctionName").map((one) => one.text.trim()), ...ids];
  expect(started).toEqual(["update", "check", "live", "share", "update"]);
  expect(shortcuts.map(({ action }) => action)).toEqual(ids);

  const commands = readFileSync(path.join(ROOT, "src/commands/index.ts"), "utf8");
  const [, list = ""] = /COMMANDS\b[^=]*=\s*\[([^\]]*)\]/.exec(commands) ?? [];
  const associated = [...list.matchAll(/"(\w+)"/g)].map(([, id]) => id);
  for (const id of started) expect(associated).toContain(id);
});

it("gives Update keys that neither Excel nor a British keyboard uses", () => {
  const file = readFileSync(path.join(ROOT, "assets/shortcuts.json"), "utf8");
  const [update] = (JSON.parse(file) as Shortcuts).shortcuts;
  // Ctrl+Alt is AltGr, which types á, é, í, ó, ú and € on a British keyboard.
  expect(update?.key["default"]).toMatch(/^Ctrl\+Alt\+[^AEIOU4]$/);
  expect(update?.key["mac"]).toBe("Command+Option+Y");
  expect(known.get("Update.Tip")).toContain(update?.key["default"]);
});
