import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useRef, type ReactNode } from "react";
import { workingSteps } from "../../core/workings/workingSteps";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Fact } from "../../model/scorecard";
import { bandWord } from "../../model/settingWords";
import { HelpMark } from "../help/HelpMark";
import type { TopicName } from "../help/topics";
import { CellLink } from "../parts/CellLink";
import { isSamePlace } from "../../model/place";
import { periodWords } from "../words/periodWords";
import { polarityReasons } from "../words/polarityReasons";
import { shownValue } from "../words/shownValue";
import { gapWords } from "./gapWords";
import { PlaceAmong } from "../benchmarks/PlaceAmong";
import { SparklineChart } from "./SparklineChart";
import { trendWords } from "./trendWords";
import { workingWords } from "./workingWords";

const useStyles = makeStyles({
  details: {
    // Past the letter of the status, so that the details stand under the name.
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "grid",
    // The terms are as wide as the longest: facts begin on one line. Below 260 pixels they stand under each other.
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    "@media (max-width: 260px)": { display: "block" },
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, padding: "1px 0" },
  step: { display: "block", color: tokens.colorNeutralForeground2 },
  /* A benchmark's name is long: it stands above its figure. */
  wide: { gridColumn: "1 / -1" },
});

/**
 * Everything that was judged about one measure, each answer with its reason and its cell: value, working step by step,
 * target, status, direction, benchmarks.
 */
export default function MeasureDetails({
  judgement,
  onGo,
}: {
  judgement: Judgement;
  onGo: (place: Place) => void;
}) {
  const styles = useStyles();
  const details = useRef<HTMLDivElement>(null);
  // The first that opens is loaded behind its row: the list has shown the row alone, and the rest may be out of sight.
  useEffect(() => {
    details.current?.closest("[data-open]")?.scrollIntoView({ block: "nearest" });
  }, []);
  const { measure, latest, derived, previous, working, status, direction } = judgement;
  const { baseline, target, tolerance, band, benchmarks, polarity } = measure;
  // The figure that was judged, which may be the working's where the cell is blank.
  const figure = status.actual?.value ?? latest?.value;
  // The working step by step, as one would do it on paper.
  const steps = working && workingSteps(working.working.expression);
  const line = (term: string, fact: ReactNode) => (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
  const cell = (fact: Fact) => <CellLink place={fact.place} onGo={onGo} sheetShown={measure.place.sheetId} />;
  const value = (fact: Fact) => (
    <>
      {shownValue(fact.value)} {cell(fact)}
    </>
  );
  // A distance is said only between figures: a target in words has none.
  const against = (mark: Fact) => (figure?.kind === "number" ? gapWords(figure, mark, polarity.value) : null);
  const marked = (mark: Fact) => (
    <>
      {value(mark)} {against(mark)}
    </>
  );
  const helped = (fact: ReactNode, topic: TopicName) => (
    <>
      {fact} <HelpMark topic={topic} />
    </>
  );
  // Told together at the end, so that the benchmarks with a figure stand out.
  const markers = benchmarks.filter(({ value: { kind } }) => kind === "marker");
  const trend = trendWords(judgement);
  // With only a baseline to compare with, the line is called so: "Before" would be taken for last month.
  const isBaseline = previous && baseline && isSamePlace(previous.place, baseline.place);
  return (
    <div ref={details} className={styles.details}>
      {/* In the list the name may be shortened in its middle. Here it stands in full. */}
      <p className={styles.name}>{measure.name}</p>
      <SparklineChart measure={measure} />
      <dl className={styles.facts}>
        {latest && line(periodWords(latest.period, "Latest"), value(latest))}
        {/* A value that no cell holds: what the update would fill in. */}
        {derived && line("", "From its working; not in the sheet yet.")}
        {previous && line(isBaseline ? "Baseline" : periodWords(previous.period, "Before"), value(previous))}
        {target && line("Target", marked(target))}
        {tolerance && line("Tolerance", helped(value(tolerance), "tolerance"))}
        {/* A band that Setup or the heading gives, where the row has no figure of its own for the tolerance. */}
        {band && target && tolerance?.value.kind !== "number" && line("Amber within", bandWord(band))}
        {working &&
          line(
            "Working",
            <>
              {workingWords(working)} {measure.working && cell(measure.working)}
              {steps?.map((step) => (
                <span key={step} className={styles.step}>
                  {step}
                </span>
              ))}
            </>,
          )}
        {/* Each reason has its question mark, where the word itself may be new to a reader. */}
        {line("Status", helped(status.reason, "status"))}
        {line("Direction", helped(direction.reason, "direction"))}
        {trend && line("Trend", trend)}
        {line("Polarity", helped(polarityReasons(measure).join(" "), "polarity"))}
        {benchmarks.filter(hasFigure).map((benchmark) => (
          <Fragment key={`${benchmark.label} ${benchmark.place.column}`}>
            <dt className={mergeClasses(styles.term, styles.wide)}>{benchmark.label}</dt>
            <dd className={mergeClasses(styles.fact, styles.wide)}>{marked(benchmark)}</dd>
          </Fragment>
        ))}
        {markers.length > 0 &&
          line(
            "No figure",
            markers.map((benchmark) => (
              <span key={`${benchmark.label} ${benchmark.place.column}`} className={styles.step}>
                {benchmark.label}: {value(benchmark)}
              </span>
            )),
          )}
      </dl>
      {/* Where the measure stands among its neighbours, once the public figures have been asked for. */}
      <PlaceAmong judgement={judgement} />
    </div>
  );
}

/** Whether a benchmark has a figure; `NA` and the like are told together in one line. */
function hasFigure({ value }: Fact): boolean {
  return value.kind !== "blank" && value.kind !== "marker";
}
