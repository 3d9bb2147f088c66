/** From cells to changes and findings, without a word of Excel. */
const WALK = [
  "words",
  "core",
  "model",
  "recognise",
  "judge",
  "paper",
  "update",
  "checks",
  "benchmarks",
  "month",
  "share",
  "pages",
  "handover",
];

/**
 * What each folder may import of ours, besides itself. Words stand below everything. The order is the walk's: cells become a scorecard, the
 * scorecard is judged, from the judgements come changes and findings.
 */
export const WALLS = {
  words: [],
  core: ["words"],
  model: ["words", "core"],
  document: [],
  recognise: ["words", "core", "model"],
  judge: ["words", "core", "model", "recognise"],
  paper: ["words", "core", "model", "document", "recognise", "judge"],
  update: ["words", "core", "model", "recognise", "judge"],
  checks: ["words", "core", "model", "document", "recognise", "judge", "paper", "update"],
  benchmarks: ["words", "core", "model", "recognise", "judge", "update"],
  month: ["words", "core", "model", "recognise", "judge", "update", "checks"],
  share: ["words", "core", "model", "recognise", "judge", "update", "checks", "month"],
  pages: ["words", "core", "model", "recognise", "judge", "paper", "update"],
  handover: ["words", "core", "model", "document", "checks", "month"],
  functions: ["words", "core"],
  excel: ["words", "core", "model"],
  live: [...WALK, "excel"],
  workflow: [...WALK, "document", "excel", "live"],
  port: [...WALK, "document", "excel", "live", "workflow"],
  commands: ["port"],
  taskpane: ["words", "core", "model", "port", "commands"],
};

/** What the pane knows of the workflow: the types of all that it can ask for. */
export const PORT = "src/workflow/port";

/** The page's script. It starts everything, so it alone may also bring in the custom functions. */
export const PAGE_ENTRY = "src/taskpane/index.tsx";

/**
 * Outside `src`, and nothing in `src` may import them. The files need what a formula is and nothing that judges; the
 * command line starts the workbench only to calculate.
 */
const PROGRAMS = {
  xlsx: ["words", "core", "model", "month", "share"],
  workbench: [...Object.keys(WALLS), "xlsx", "scripts"],
  cli: [...Object.keys(WALLS), "xlsx", "workbench"],
};

/** These may import anything. */
const ABOUT_ALL = ["tests", "scripts"];

/** What eslint-plugin-boundaries takes for a folder. */
export const ELEMENTS = [
  { type: "port", pattern: PORT },
  ...Object.keys(WALLS)
    .filter((folder) => folder !== "port")
    .map((folder) => ({ type: folder, pattern: `src/${folder}` })),
  ...[...Object.keys(PROGRAMS), ...ABOUT_ALL].map((folder) => ({ type: folder, pattern: folder })),
];

/** Options of `boundaries/dependencies`; `also` names what these files may import beyond their folder's wall. */
export function wallPolicies(also = []) {
  return {
    default: "disallow",
    message: "{{from.element.type}} may not import {{to.element.type}}: see WALLS in scripts/lint/walls.js.",
    policies: [
      ...Object.entries(WALLS).map(([folder, allowed]) => policy(folder, [folder, ...allowed, ...also])),
      ...Object.entries(PROGRAMS).map(([folder, allowed]) => policy(folder, [folder, ...allowed])),
      ...ABOUT_ALL.map((folder) =>
        policy(folder, [...Object.keys(WALLS), ...Object.keys(PROGRAMS), ...ABOUT_ALL]),
      ),
    ],
  };
}

function policy(folder, allowed) {
  return {
    from: { element: { type: folder } },
    allow: { to: { element: { types: { anyOf: allowed } } } },
  };
}

/** Files of `src` that may name Office.js: its own folder, the entry points, and our errors made Excel's. */
export const OFFICE_FILES = [
  "src/excel/**",
  PAGE_ENTRY,
  "src/commands/index.ts",
  "src/functions/index.ts",
  "src/functions/excelError.ts",
];

export const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];

/** Packages that belong to the pane alone. */
export const REACT_PACKAGES = ["react", "react-dom", "react/*", "react-dom/*", "@fluentui/*"];
