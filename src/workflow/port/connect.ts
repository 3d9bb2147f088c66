import { associateCommand } from "../../excel/host/associateCommand";
import type { Published } from "../../core/kpi/published";
import { goTo } from "../../excel/host/goTo";
import { showPane, whenReady } from "../../excel/host/ready";
import { onThemeChange, readTheme } from "../../excel/host/officeTheme";
import { watch } from "../../excel/host/watch";
import { firstPicture } from "../judgeCard";
import { loadChecks } from "../loadChecks";
import type { Port } from "./port";
import { readWorkbook } from "../readWorkbook";

/** Public figures that have loaded: a formula then answers at once, without a promise that Excel has to wait for. */
let figures: Published | null = null;

async function loadFigures(): Promise<Published> {
  const { publishedFigures } = await import(
    /* webpackChunkName: "benchmark-figures" */ "../benchmarks/publishedFigures"
  );
  const found = await publishedFigures();
  // Figures that could not be loaded are asked for again by the next formula.
  if (found.isLoaded) figures = found;
  return found;
}

/** The port to the workbook in which the add-in runs. What writes, sets or belongs to one view loads when it is asked for. */
export const port: Port = {
  whenReady,
  showPane,
  associateCommand,
  readWorkbook,
  firstPicture,
  // Written as one file for each part of the pane, so that the first load holds none of them.
  loadLookAt: async () => (await import(/* webpackChunkName: "update" */ "../lookAt")).lookAt,
  prepareAll: async (...what) =>
    (await import(/* webpackChunkName: "update" */ "../prepareAll")).prepareAll(...what),
  loadChecks,
  applyChanges: async (...what) => {
    const { applyChanges } = await import(/* webpackChunkName: "write" */ "../../excel/apply/apply");
    return applyChanges(...what);
  },
  revertLast: async (...what) => {
    const { revertLast } = await import(/* webpackChunkName: "write" */ "../../excel/apply/revert");
    return revertLast(...what);
  },
  saveSettings: async (...what) => {
    const { saveSettings } = await import(/* webpackChunkName: "settings" */ "../saveSettings");
    return saveSettings(...what);
  },
  removeSettings: async (...what) => {
    const { removeSettings } = await import(/* webpackChunkName: "settings" */ "../../excel/kept/removeKept");
    return removeSettings(...what);
  },
  setLive: async (...what) => {
    const { setLive } = await import(/* webpackChunkName: "settings" */ "../setLive");
    return setLive(...what);
  },
  startLive: async (reading, handlers) => {
    const { startLive } = await import(/* webpackChunkName: "live" */ "../../live/startLive");
    // Live recalculation stands below the walks and must not know them: it is handed the one that it needs.
    return startLive(readWorkbook, reading, handlers);
  },
  goTo,
  watchWorkbook: watch,
  readTheme,
  onThemeChange,
  month: async () => ({
    ...(await import(/* webpackChunkName: "month-walks" */ "../month/prepareMonth")),
    ...(await import(/* webpackChunkName: "month-walks" */ "../month/prepareCounts")),
    ...(await import(/* webpackChunkName: "month-walks" */ "../month/openFile")),
    ...(await import(/* webpackChunkName: "month-walks" */ "../month/history")),
    ...(await import(/* webpackChunkName: "month-walks" */ "../../month/comments/commentsToSee")),
    ...(await import(/* webpackChunkName: "month-walks" */ "../month/preparePopulation")),
  }),
  pages: async () => ({
    ...(await import(/* webpackChunkName: "pages-walks" */ "../pages/preparePages")),
    ...(await import(/* webpackChunkName: "pages-walks" */ "../pages/prepareSnapshot")),
    ...(await import(/* webpackChunkName: "pages-walks" */ "../pages/standingPages")),
  }),
  functions: async () => ({
    help: (await import(/* webpackChunkName: "share-walks" */ "../../core/kpi/kpiFunctions")).KPI_HELP,
    ...(await import(/* webpackChunkName: "share-walks" */ "../../share/functionCall")),
    ...(await import(/* webpackChunkName: "share-walks" */ "../../share/proposeArguments")),
    ...(await import(/* webpackChunkName: "share-walks" */ "../share/prepareInsert")),
    ...(await import(/* webpackChunkName: "share-walks" */ "../share/prepareKpi")),
    ...(await import(/* webpackChunkName: "share-walks" */ "../share/prepareShareable")),
  }),
  report: async () => ({
    ...(await import(/* webpackChunkName: "report-walks" */ "../../checks/report/questionOf")),
    ...(await import(/* webpackChunkName: "report-walks" */ "../prepareFindings")),
    ...(await import(/* webpackChunkName: "report-walks" */ "../report/prepareTrail")),
    ...(await import(/* webpackChunkName: "report-walks" */ "../report/prepareChangesList")),
  }),
  // Marks on the sheet are one file of the Excel room: there is no walk to put between.
  overlay: async () => import(/* webpackChunkName: "overlay" */ "../../excel/overlay/markCells"),
  paper: async () => ({
    ...(await import(/* webpackChunkName: "paper-walks" */ "../paper/checkPaperOf")),
    ...(await import(/* webpackChunkName: "paper-walks" */ "../paper/factsForPaper")),
  }),
  benchmarks: async () => ({
    ...(await import(/* webpackChunkName: "benchmark-walks" */ "../benchmarks/loadBenchmarks")),
    ...(await import(/* webpackChunkName: "benchmark-walks" */ "../benchmarks/compareBenchmarks")),
    ...(await import(/* webpackChunkName: "benchmark-walks" */ "../benchmarks/prepareRefresh")),
    ...(await import(/* webpackChunkName: "benchmark-walks" */ "../benchmarks/prepareRegister")),
    ...(await import(/* webpackChunkName: "benchmark-walks" */ "../benchmarks/standingFor")),
  }),
  publishedFigures: () => figures ?? loadFigures(),
  setup: async () => ({
    ...(await import(/* webpackChunkName: "settings" */ "../settingsFile")),
    ...(await import(/* webpackChunkName: "settings" */ "../showHeadings")),
  }),
};
