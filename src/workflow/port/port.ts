import type { applyChanges } from "../../excel/apply/apply";
import type { revertLast } from "../../excel/apply/revert";
import type { associateCommand } from "../../excel/host/associateCommand";
import type { goTo } from "../../excel/host/goTo";
import type { showPane, whenReady } from "../../excel/host/ready";
import type { onThemeChange, readTheme } from "../../excel/host/officeTheme";
import type { watch } from "../../excel/host/watch";
import type * as overlay from "../../excel/overlay/markCells";
import type { removeSettings } from "../../excel/kept/removeKept";
import type { Live, LiveHandlers } from "../../live/liveState";
import type { Proposed } from "../../model/proposed";
import type { Reading } from "../../model/reading";
import type { functionCall } from "../../share/functionCall";
import type { proposeArguments } from "../../share/proposeArguments";
import type { firstPicture } from "../judgeCard";
import type { loadChecks } from "../loadChecks";
import type { lookAt } from "../lookAt";
import type * as history from "../month/history";
import type { commentsToSee } from "../../month/comments/commentsToSee";
import type { openFile } from "../month/openFile";
import type * as counts from "../month/prepareCounts";
import type * as month from "../month/prepareMonth";
import type * as population from "../month/preparePopulation";
import type { preparePages } from "../pages/preparePages";
import type { prepareSnapshot } from "../pages/prepareSnapshot";
import type * as standing from "../pages/standingPages";
import type * as paper from "../paper/checkPaperOf";
import type * as facts from "../paper/factsForPaper";
import type { questionOf } from "../../checks/report/questionOf";
import type * as findings from "../prepareFindings";
import type * as changesList from "../report/prepareChangesList";
import type * as trail from "../report/prepareTrail";
import type { readWorkbook } from "../readWorkbook";
import type { prepareAll } from "../prepareAll";
import type { saveSettings } from "../saveSettings";
import type { setLive } from "../setLive";
import type { settingsFromFile, settingsToFile, withImported } from "../settingsFile";
import type { KpiHelp } from "../../core/kpi/kpiFunctions";
import type { prepareInsert } from "../share/prepareInsert";
import type { prepareKpi } from "../share/prepareKpi";
import type { prepareShareable } from "../share/prepareShareable";
import type { showHeadings } from "../showHeadings";
import type { Published } from "../../core/kpi/published";
import type * as compared from "../benchmarks/compareBenchmarks";
import type * as pack from "../benchmarks/loadBenchmarks";
import type { prepareRefresh } from "../benchmarks/prepareRefresh";
import type { prepareRegister } from "../benchmarks/prepareRegister";
import type { standingFor } from "../benchmarks/standingFor";

/**
 * Everything that the pane and the ribbon can ask for. They know no other way to the workbook, so that the pane can be shown over fixed data
 * by handing it another port. What a view of its own needs is a part, which loads when that view is opened.
 */
export interface Port {
  /** Resolves once Office is there, and says whether it is Excel. */
  readonly whenReady: typeof whenReady;
  readonly showPane: typeof showPane;
  /** Ties a command of the ribbon, or a shortcut, to what it does. */
  readonly associateCommand: typeof associateCommand;
  readonly readWorkbook: typeof readWorkbook;
  /** Judges a scorecard. */
  readonly firstPicture: typeof firstPicture;
  /** What judges a scorecard, prepares its changes and asks its checks, writing nothing; it loads once the pane stands. */
  readonly loadLookAt: () => Promise<typeof lookAt>;
  /** What an update would change on every scorecard of the workbook, as one preview. */
  readonly prepareAll: (...what: Parameters<typeof prepareAll>) => Promise<Proposed>;
  /** The checks, which load once the pane stands. */
  readonly loadChecks: typeof loadChecks;
  readonly applyChanges: typeof applyChanges;
  readonly revertLast: typeof revertLast;
  /** Saves what the user set since `base` was read; merged with what someone else saved meanwhile. */
  readonly saveSettings: typeof saveSettings;
  /** Takes every trace of the add-in out of the workbook, the record that Revert uses included. */
  readonly removeSettings: typeof removeSettings;
  /** Recalculates as the analyst types, from now on until it is stopped. */
  readonly startLive: (reading: Reading | null, handlers: LiveHandlers) => Promise<Live>;
  /** Remembers in the workbook whether to recalculate as the analyst types. */
  readonly setLive: typeof setLive;
  readonly goTo: typeof goTo;
  /** Tells of selections, edits and sheets; gives back what ends it. */
  readonly watchWorkbook: typeof watch;
  readonly readTheme: typeof readTheme;
  /** Gives back what ends it. */
  readonly onThemeChange: typeof onThemeChange;
  readonly month: () => Promise<MonthPart>;
  readonly pages: () => Promise<PagesPart>;
  readonly functions: () => Promise<FunctionsPart>;
  readonly report: () => Promise<ReportPart>;
  readonly overlay: () => Promise<OverlayPart>;
  readonly paper: () => Promise<PaperPart>;
  readonly setup: () => Promise<SetupPart>;
  readonly benchmarks: () => Promise<BenchmarksPart>;
  /** What the KPI functions ask of public figures: at once, or when they have loaded. */
  readonly publishedFigures: () => Published | Promise<Published>;
}

/** Counts brought in, the next month, what was kept of earlier ones, populations. */
export type MonthPart = Pick<typeof month, "nextPeriodOf" | "prepareMonth"> &
  Pick<
    typeof counts,
    | "monthAtHand"
    | "monthForCounts"
    | "monthsOpen"
    | "prepareCounts"
    | "readReport"
    | "withMatches"
    | "rowName"
  > & {
    readonly openFile: typeof openFile;
    readonly commentsToSee: typeof commentsToSee;
  } & Pick<typeof history, "changedSince" | "prepareHistory" | "provisionalIn"> &
  Pick<typeof population, "choicesOf" | "populationFor" | "preparePopulation">;

/** Printed pages with charts, and the snapshot. */
export type PagesPart = Pick<typeof standing, "standingPages" | "prepareRefreshOfPages"> & {
  readonly preparePages: typeof preparePages;
  readonly prepareSnapshot: typeof prepareSnapshot;
};

/** The KPI functions, filled and turned into native formulas. */
export interface FunctionsPart {
  /** What every function says of itself, in the order of the documentation. */
  readonly help: readonly KpiHelp[];
  readonly functionCall: typeof functionCall;
  readonly proposeArguments: typeof proposeArguments;
  readonly prepareInsert: typeof prepareInsert;
  readonly prepareKpi: typeof prepareKpi;
  readonly prepareShareable: typeof prepareShareable;
}

/** Public figures beside a scorecard; they load when they are asked for. */
export type BenchmarksPart = Pick<typeof pack, "loadBenchmarks" | "useDownloaded"> &
  Pick<
    typeof compared,
    "authorityChoices" | "authorityOf" | "compareBenchmarks" | "withAuthority" | "withNational"
  > & {
    readonly prepareRefresh: typeof prepareRefresh;
    readonly prepareRegister: typeof prepareRegister;
    readonly standingFor: typeof standingFor;
  };

/** Findings, changes and the audit trail handed on. */
export type ReportPart = Pick<typeof findings, "prepareFindings" | "findingsFile" | "findingsDocx"> &
  Pick<typeof trail, "tellTrail" | "prepareTrail" | "trailCsv" | "trailDocx"> &
  Pick<typeof changesList, "prepareChangesList" | "changesDocx"> & {
    /** What a check asks, in a sentence. */
    readonly questionOf: typeof questionOf;
  };

/** Findings marked on the sheet. */
export type OverlayPart = Pick<typeof overlay, "countOverlay" | "putOverlay">;

/** A paper against the scorecards. */
export type PaperPart = Pick<typeof paper, "checkPaperBesides" | "pastedPaper" | "chosenPaper"> &
  Pick<typeof facts, "factsForPaper" | "factsDocument" | "prepareFacts">;

/** Settings out to a file and in from one, and a table that the analyst shows themself. */
export interface SetupPart {
  readonly settingsToFile: typeof settingsToFile;
  readonly settingsFromFile: typeof settingsFromFile;
  readonly withImported: typeof withImported;
  readonly showHeadings: typeof showHeadings;
}

export type { PaperClaim, PaperSentence, Verdict } from "../../paper/claim";
export type { WorkbookFacts, MeasureFact } from "../paper/factsForPaper";
export type { Passage } from "../../paper/text/passage";
export type { Live, LiveHandlers, LiveState } from "../../live/liveState";
export type { Arguments } from "../../share/proposeArguments";
export type { RunChecks } from "../loadChecks";
export type { ComparedBenchmarks, Unsure } from "../benchmarks/compareBenchmarks";
export type { PagesWish } from "../pages/preparePages";
export type { SnapshotWish } from "../pages/prepareSnapshot";
export type { StandingPages } from "../pages/standingPages";
export type { Stand, Standing } from "../benchmarks/standingFor";
export type { Benchmarks } from "../../benchmarks/pack/open";
export type { Merged } from "../mergeSettings";
export type { CommentToSee, CommentsToSee } from "../../month/comments/commentsToSee";
export type { TrailLine } from "../../handover/trail/trailLines";
export type { ToldTrail } from "../report/prepareTrail";
export type { Differences, ProvisionalPeriod } from "../month/history";
export type { ReportSheet } from "../month/openFile";
export type { Close, Matched, ReadReport } from "../month/prepareCounts";
