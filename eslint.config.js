import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import {
  ELEMENTS,
  OFFICE_FILES,
  OFFICE_GLOBALS,
  PAGE_ENTRY,
  REACT_PACKAGES,
  wallPolicies,
} from "./scripts/lint/walls.js";

const LONGEST_FILE = 300;
const TYPESCRIPT = ["**/*.{ts,tsx,mts}"];
const SOURCE = ["src/**/*.{ts,tsx}"];
const TESTS = ["**/*.test.{ts,tsx}"];

const HELPERS = {
  name: "@microsoft/office-js-helpers",
  message: "It is large and archived: load it with import() when it is needed, in its one file.",
};

/** Everywhere: what TypeScript and ESLint recommend, strictly, and no way round it in a comment. */
const everywhere = {
  name: "everywhere",
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
  rules: {
    "max-lines": ["error", LONGEST_FILE],
    eqeqeq: ["error", "always", { null: "ignore" }],
    "no-eval": "error",
    "no-new-func": "error",
    "no-control-regex": "off", // a control character in a workbook's text is data
    "no-restricted-syntax": [
      "error",
      {
        selector:
          "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fails)$/]",
        message: "Every test runs.",
      },
    ],
  },
};

const typescript = {
  name: "typescript",
  files: TYPESCRIPT,
  extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    "@typescript-eslint/consistent-type-imports": "error",
    "@typescript-eslint/switch-exhaustiveness-check": "error",
    "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true }],
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    // React waits for no promise; what an action does when it fails is the action's own.
    "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    "@typescript-eslint/no-unsafe-enum-comparison": "off", // the spreadsheet engine hands its enums out as numbers
    "@typescript-eslint/require-await": "off", // a promise may be the interface's wish, not the function's
    "@typescript-eslint/unbound-method": "off", // functions in plain objects; nothing of ours reads `this`
  },
};

/** The walls between the folders. */
const walls = {
  name: "walls",
  files: ["{src,xlsx,cli,workbench,tests,scripts}/**/*.{ts,tsx}"],
  plugins: { boundaries },
  settings: {
    "boundaries/elements": ELEMENTS,
    "import/resolver": { node: { extensions: [".ts", ".tsx", ".mts", ".js", ".mjs"] } },
  },
  rules: { "boundaries/dependencies": ["error", wallPolicies()] },
};
const pageEntryWall = {
  name: "the wall of the page's script",
  files: [PAGE_ENTRY],
  rules: { "boundaries/dependencies": ["error", wallPolicies(["functions"])] },
};
const testWalls = {
  name: "the walls of tests beside the code",
  files: ["src/**/*.test.{ts,tsx}"],
  rules: { "boundaries/dependencies": ["error", wallPolicies(["tests"])] },
};
const tests = {
  name: "tests",
  files: [...TESTS, "tests/**/*.ts"],
  rules: { "@typescript-eslint/no-non-null-assertion": "off" }, // what is missing fails the test
};

const OFFICE_MESSAGE = "Office.js is known to src/excel alone.";

/** Office.js has one home, its values and its types. Tests may set up a false one. */
const office = {
  name: "Office.js in its own folder",
  files: SOURCE,
  ignores: [...OFFICE_FILES, ...TESTS],
  rules: {
    "no-restricted-globals": ["error", ...OFFICE_GLOBALS.map((name) => ({ name, message: OFFICE_MESSAGE }))],
    "no-restricted-syntax": [
      "error",
      { selector: `TSQualifiedName[left.name=/^(${OFFICE_GLOBALS.join("|")})$/]`, message: OFFICE_MESSAGE },
    ],
  },
};

const react = {
  name: "React in the pane alone",
  files: ["{src,xlsx,cli,workbench}/**/*.{ts,tsx}"],
  ignores: ["src/taskpane/**"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        paths: [HELPERS],
        patterns: [{ group: REACT_PACKAGES, message: "React is known to src/taskpane alone." }],
      },
    ],
  },
};

const taskpane = {
  name: "the pane",
  files: ["src/taskpane/**/*.{ts,tsx}"],
  extends: [reactHooks.configs.flat.recommended],
  rules: { "no-restricted-imports": ["error", { paths: [HELPERS] }] },
};

/** Microsoft's own rules for add-ins, every one of them. */
const addins = {
  name: "office-addins",
  files: SOURCE,
  plugins: { "office-addins": officeAddins },
  rules: {
    "office-addins/call-sync-after-load": "error",
    "office-addins/call-sync-before-read": "error",
    "office-addins/load-object-before-read": "error",
    "office-addins/no-context-sync-in-loop": "error",
    "office-addins/no-empty-load": "error",
    "office-addins/no-navigational-load": "error",
    "office-addins/no-office-initialize": "error",
    "office-addins/test-for-null-using-isNullObject": "error",
  },
};

export default defineConfig([
  { ignores: ["build/", "dist/", ".cache/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  everywhere,
  { name: "plain JavaScript", files: ["**/*.{js,mjs,cjs}"], rules: { "no-undef": "off" } },
  typescript,
  walls,
  pageEntryWall,
  testWalls,
  tests,
  office,
  react,
  taskpane,
  addins,
]);
