import { attribute, child, descendants, parseXml, type XmlElement } from "../../xlsx/xml/xmlElement";

const SHORT_STRING = 125;
const LONG_STRING = 250;
const ICON_SIZES = ["16", "32", "80"];

type Rule = (app: XmlElement) => string[];

/** What the schema of the manifest does not hold, each a sentence where it is broken. */
export function problems(manifest: string): string[] {
  const app = parseXml(manifest);
  if (app === null) return ["The manifest is not XML."];
  return RULES.flatMap((rule) => rule(app));
}

const resid = (element: XmlElement): string => attribute(element, "resid") ?? "";
const named = (element: XmlElement): string => attribute(element, "id") ?? "";
const value = (element: XmlElement): string => attribute(element, "DefaultValue") ?? "";

/** Every element under `element`, at any depth. */
function all(element: XmlElement): XmlElement[] {
  return element.children.flatMap((one) => [one, ...all(one)]);
}

/** What stands in Resources, by its id. */
export function resources(app: XmlElement): Map<string, string> {
  const resourced = descendants(app, "Resources").flatMap(all);
  return new Map(resourced.filter((one) => named(one) !== "").map((one) => [named(one), value(one)]));
}

const RULES: readonly Rule[] = [
  function everyResidExists(app) {
    const known = resources(app);
    const used = all(app)
      .map(resid)
      .filter((id) => id !== "");
    return used.filter((id) => !known.has(id)).map((id) => `Nothing in Resources is called ${id}.`);
  },

  function everyResourceIsUsed(app) {
    const used = new Set(all(app).map(resid));
    return [...resources(app).keys()].filter((id) => !used.has(id)).map((id) => `Nobody uses ${id}.`);
  },

  function everyAddressIsSecure(app) {
    const addresses = all(app)
      .flatMap((one) => Object.entries(one.attributes))
      .filter(([name, text]) => !name.startsWith("xmlns") && /^[a-z]+:\/\//i.test(text))
      .map(([, text]) => text);
    return addresses.filter((text) => !text.startsWith("https://")).map((text) => `${text} is not https.`);
  },

  function oneRuntimeForAll(app) {
    const runtimes = descendants(app, "Runtime");
    const [runtime] = runtimes;
    if (runtimes.length !== 1 || runtime === undefined) return ["There is not exactly one runtime."];
    const long = attribute(runtime, "lifetime") === "long" ? [] : ["The runtime is not long-lived."];
    const pages = ["Script", "Page", "Action"]
      .flatMap((name) => descendants(app, name))
      .flatMap((one) => descendants(one, "SourceLocation"));
    const sharing = [...pages, ...descendants(app, "FunctionFile")];
    const strangers = sharing.filter((one) => resid(one) !== resid(runtime));
    const page = resources(app).get(resid(runtime));
    const opened = value(child(child(app, "DefaultSettings"), "SourceLocation") ?? runtime);
    return [
      ...long,
      ...strangers.map((one) => `${one.name} has ${resid(one)}, not the runtime's ${resid(runtime)}.`),
      ...(opened === page ? [] : [`The pane opens ${opened}, not the runtime's page.`]),
    ];
  },

  function runtimesComeFirst(app) {
    const hosts = descendants(child(app, "VersionOverrides"), "Host");
    return hosts
      .filter((host) => host.children[0]?.name !== "Runtimes")
      .map(() => "Runtimes is not first in Host.");
  },

  function overridesComeLast(app) {
    return app.children.at(-1)?.name === "ExtendedOverrides" ? [] : ["ExtendedOverrides is not last."];
  },

  function noTaskpaneId(app) {
    return descendants(app, "TaskpaneId").map(() => "A TaskpaneId makes a second pane.");
  },

  function supportIsThere(app) {
    return value(child(app, "SupportUrl") ?? app) === "" ? ["There is no SupportUrl."] : [];
  },

  function everyIconHasItsSizes(app) {
    return descendants(app, "Icon").flatMap((icon) => {
      const sizes = icon.children.map((image) => attribute(image, "size"));
      return ICON_SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `An icon lacks ${size} pixels.`,
      );
    });
  },

  function stringsFit(app) {
    const longer = (list: string, most: number): string[] =>
      descendants(app, list)
        .flatMap(all)
        .filter((one) => value(one).length > most)
        .map((one) => `${named(one)} is longer than ${most} characters.`);
    return [...longer("ShortStrings", SHORT_STRING), ...longer("LongStrings", LONG_STRING)];
  },

  function idsAreUnique(app) {
    const ids = all(app)
      .map(named)
      .filter((id) => id !== "");
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice.`);
  },
];
