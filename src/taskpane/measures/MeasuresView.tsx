/**
 * The view with which the pane opens: every measure with its status, value and arrow, and the selected one explained.
 * It follows Excel's selection, so that pane and sheet always speak of the same measure.
 */

import { makeStyles, tokens } from "@fluentui/react-components";
import {
  Fragment,
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import type { Status } from "../../core/status/status";
import type { Place } from "../../model/place";
import type { Picture } from "../../model/reading";
import { isSamePlace, placeKey } from "../../model/place";
import { PANE_STATUS_WORD } from "../words/statusWords";
import { withStatus } from "./filterMeasures";
import type { Arrangement } from "./FindMeasures";
import { loadDetails, MeasureRow } from "./MeasureRow";
import { nextRow } from "../parts/nextRow";
import { selectedMeasure } from "./selectedMeasure";

const FindMeasures = lazy(() => import(/* webpackChunkName: "find-measures" */ "./FindMeasures"));

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: tokens.spacingHorizontalM },
  legend: {
    margin: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontStyle: "italic",
  },
  /* As high as what comes there, so that nothing jumps. */
  finding: { height: "32px" },
  section: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** With so few measures, a search field would only take their place. */
const MEASURES_AT_A_GLANCE = 8;
const ITALICS = "In italics: worked out from the working, not in the sheet yet.";

/** Every measure with its status, value and arrow. Arrow keys, Home and End move along the list; Esc closes the open row. */
export function MeasuresView(props: {
  picture: Picture;
  filter: Status | null;
  selected: Place | null;
  onGo: (place: Place) => void;
  onClose: () => void;
}) {
  const { picture, filter, selected, onGo, onClose } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  // Where the keyboard was last, and which row was open then.
  const [last, setLast] = useState<{ at: string; open: string | null } | null>(null);

  // What the search and the order make of the measures; `null` until they have been used.
  const [arrangement, setArrangement] = useState<Arrangement | null>(null);

  // First the filter by status, then the search within it.
  const ofStatus = withStatus(picture.judgements, filter);
  const shown = arrangement?.of(ofStatus) ?? ofStatus;
  const open = selectedMeasure(picture.card, selected);
  const opened = open && placeKey(open.place);
  // Tab leads to the row that has been opened since, such as by a selection in the grid, else to where the keyboard was. A
  // filter may leave that out: the list is then entered at its first.
  const stop = last?.open === opened ? last.at : (opened ?? last?.at);
  const tabStop = Math.max(
    0,
    shown.findIndex(({ measure }) => placeKey(measure.place) === stop),
  );

  // Asked for in advance: the first row that is opened then opens at once. Where it cannot be loaded, opening it asks
  // again.
  useEffect(() => void loadDetails().catch(() => undefined), []);
  // Only as far as is needed: a row that can be seen stays where it is.
  useEffect(() => {
    list.current?.querySelector("[data-open]")?.scrollIntoView({ block: "nearest" });
  }, [open?.key]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = rowOf(event.target);
    if (event.key === "Escape" && open) {
      // The keyboard stays with the row whose details close.
      list.current?.querySelector<HTMLElement>("[data-open] [data-row]")?.focus();
      onClose();
    }
    const next = at === null ? null : nextRow(at, shown.length, event.key);
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const at = rowOf(event.target);
    const row = at === null ? undefined : shown[at];
    if (row) setLast({ at: placeKey(row.measure.place), open: opened });
  };

  const none = filter ? `No measure is ${PANE_STATUS_WORD[filter]}.` : "No measures.";
  // Searched for among those of one status: there may well be such a measure of another.
  const notFound = ofStatus.length > 0 ? arrangement?.notFound : null;
  return (
    <>
      {picture.judgements.length > MEASURES_AT_A_GLANCE && (
        <Suspense fallback={<div className={styles.finding} />}>
          <FindMeasures onArrange={setArrangement} />
        </Suspense>
      )}
      {shown.length === 0 && <p className={styles.none}>{notFound?.(filter) ?? none}</p>}
      {shown.some(({ derived }) => derived) && <p className={styles.legend}>{ITALICS}</p>}
      <ul ref={list} className={styles.list} aria-label="Measures" onKeyDown={onKeyDown} onFocus={onFocus}>
        {shown.map((judgement, index) => {
          const { key, place, section } = judgement.measure;
          // A section's heading stands over its first measure that is shown. In another order sections would fall
          // apart, and have none.
          const isFirst =
            arrangement?.bySection !== false && section && section !== shown[index - 1]?.measure.section;
          return (
            <Fragment key={`${key} ${place.row},${place.column}`}>
              {isFirst && (
                <li className={styles.section}>
                  <h2 className={styles.heading}>{section}</h2>
                </li>
              )}
              <MeasureRow
                judgement={judgement}
                index={index}
                open={open !== null && isSamePlace(place, open.place)}
                tabStop={index === tabStop}
                onGo={onGo}
              />
            </Fragment>
          );
        })}
      </ul>
    </>
  );
}

/** The number of the row from which an event comes; `null` for what lies in a row's details. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof HTMLElement ? target.dataset.row : undefined;
  return row === undefined ? null : Number(row);
}
