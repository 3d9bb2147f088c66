import { makeStyles, tokens } from "@fluentui/react-components";
import type { Measure } from "../../model/scorecard";
import { periodWords } from "../words/periodWords";
import { shownValue } from "../words/shownValue";
import { sparkline } from "./sparkline";

/** Pixels in a pane of 350; the drawing shrinks with a narrower pane. */
const WIDTH = 240;
const HEIGHT = 40;
/** Room for the dot at the end and the width of the lines. */
const MARGIN = 4;
/** The length of a line in the legend, in pixels. */
const KEY = 18;

/** In a contrast theme a drawing keeps its own colours, which may be those of the page: it takes the text's there. */
const seen = (property: "stroke" | "fill") => ({
  "@media (forced-colors: active)": { [property]: "CanvasText" },
});

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: `${WIDTH + 2 * MARGIN}px`, height: "auto" },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "1.5px", ...seen("stroke") },
  end: { fill: tokens.colorBrandStroke1, ...seen("fill") },
  target: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "6 3", ...seen("stroke") },
  tolerance: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "1 3", ...seen("stroke") },
  legend: { display: "flex", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** The measure's periods as a small line, its target as a dashed one, its tolerance as a dotted one. */
export function SparklineChart({ measure }: { measure: Measure }) {
  const styles = useStyles();
  const drawn = sparkline(measure.actuals, measure, WIDTH, HEIGHT);
  if (!drawn) return null;
  // What is heard in place of the drawing: every period with its value, then the marks.
  const said = [
    ...measure.actuals.map(({ period, value }) => `${periodWords(period, "")} ${shownValue(value)}`.trim()),
    ...(drawn.target === null ? [] : [`target ${shownValue(measure.target?.value)}`]),
    ...(drawn.tolerance === null ? [] : [`tolerance ${shownValue(measure.tolerance?.value)}`]),
  ].join(", ");
  const key = (name: string, style: string) => (
    <span className={styles.key}>
      <svg width={KEY} height={2} className={style}>
        <line x1={0} x2={KEY} y1={1} y2={1} />
      </svg>
      {name}
    </span>
  );
  return (
    <>
      <svg
        role="img"
        aria-label={said}
        className={styles.chart}
        viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
      >
        {drawn.target !== null && (
          <line className={styles.target} x1={0} x2={WIDTH} y1={drawn.target} y2={drawn.target} />
        )}
        {drawn.tolerance !== null && (
          <line className={styles.tolerance} x1={0} x2={WIDTH} y1={drawn.tolerance} y2={drawn.tolerance} />
        )}
        <polyline className={styles.line} points={drawn.points} />
        <circle className={styles.end} cx={drawn.end.x} cy={drawn.end.y} r={3} />
      </svg>
      {/* What the dashes and dots mean. The line itself needs no legend. */}
      {(drawn.target !== null || drawn.tolerance !== null) && (
        <div aria-hidden className={styles.legend}>
          {drawn.target !== null && key("Target", styles.target)}
          {drawn.tolerance !== null && key("Tolerance", styles.tolerance)}
        </div>
      )}
    </>
  );
}
