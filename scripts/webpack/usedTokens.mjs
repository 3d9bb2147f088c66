import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PANE = path.join(ROOT, "src/taskpane");
const FLUENT = path.join(ROOT, "node_modules/@fluentui");
/** All components come from here; which package makes one, its index says. */
const INDEX = path.join(FLUENT, "react-components/lib/index.js");

const IMPORT = /import (?:type )?\{([^}]*)\} from "@fluentui\/react-components"/g;
const EXPORT = /export \{([^}]*)\} from ["']@fluentui\/([\w-]+)["']/g;
const NAMED = /tokens\.(\w+)|var\(--(\w+)/g;

/**
 * The names of Fluent's design tokens that a style of the pane or of a component that it uses names: some 115 of 460.
 * The others would be loaded and never looked at.
 *
 * @returns {ReadonlySet<string>}
 */
export function usedTokens() {
  const sources = textsIn(PANE, /\.tsx?$/);
  const components = new Set(sources.flatMap((source) => namesIn(source, IMPORT, 0)));
  const packages = [...readFileSync(INDEX, "utf8").matchAll(EXPORT)].flatMap(([, names = "", from = ""]) =>
    namesOf(names, -1).some((name) => components.has(name)) ? [from] : [],
  );
  const styles = [...withTheirs(packages)].flatMap((one) => textsIn(path.join(FLUENT, one, "lib"), /\.js$/));
  const named = [...sources, ...styles].flatMap((text) => [...text.matchAll(NAMED)]);
  return new Set(named.map(([, token, variable]) => token ?? variable ?? ""));
}

/** Packages with those that they are built of; the tokens themselves name them all. */
function withTheirs(packages) {
  const found = new Set();
  const ahead = [...packages];
  for (let one = ahead.pop(); one !== undefined; one = ahead.pop()) {
    const about = path.join(FLUENT, one, "package.json");
    if (found.has(one) || one === "tokens" || !existsSync(about)) continue;
    found.add(one);
    const needed = Object.keys(JSON.parse(readFileSync(about, "utf8")).dependencies ?? {});
    ahead.push(
      ...needed.flatMap((name) => (name.startsWith("@fluentui/") ? [name.slice("@fluentui/".length)] : [])),
    );
  }
  return found;
}

function namesIn(text, pattern, which) {
  return [...text.matchAll(pattern)].flatMap(([, names = ""]) => namesOf(names, which));
}

/** The names in a list of imports (`which` 0) or exports (-1): before or behind `as`. */
function namesOf(list, which) {
  return list.split(",").flatMap(
    (one) =>
      one
        .trim()
        .replace(/^type /, "")
        .split(" as ")
        .at(which)
        ?.trim() || [],
  );
}

function textsIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
}
