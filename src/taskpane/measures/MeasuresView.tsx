import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Status } from "../../core/status/status";
import type { Place } from "../../model/place";
import type { Picture } from "../../model/reading";
import { isSamePlace } from "../words/isSamePlace";
import { STATUS_WORD } from "../words/statusWords";
import { withStatus } from "./filterMeasures";
import { loadDetails, MeasureRow } from "./MeasureRow";
import { nextRow } from "../parts/nextRow";
import { selectedMeasure } from "./selectedMeasure";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: tokens.spacingHorizontalM },
});

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
  const [stop, setStop] = useState(0);

  const shown = withStatus(picture.judgements, filter);
  const open = selectedMeasure(picture.card.scorecard, selected);
  const tabStop = Math.min(stop, shown.length - 1);

  useEffect(() => void loadDetails().catch(() => undefined), []);
  useEffect(() => {
    list.current?.querySelector("[data-open]")?.scrollIntoView({ block: "nearest" });
  }, [open?.key]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = rowOf(event.target);
    if (event.key === "Escape" && open) {
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
    if (at !== null) setStop(at);
  };

  if (shown.length === 0) {
    return <p className={styles.none}>{filter ? `No measure is ${STATUS_WORD[filter]}.` : "No measures."}</p>;
  }
  return (
    <ul ref={list} className={styles.list} aria-label="Measures" onKeyDown={onKeyDown} onFocus={onFocus}>
      {shown.map((judgement, index) => (
        <MeasureRow
          key={`${judgement.measure.key} ${judgement.measure.place.row},${judgement.measure.place.column}`}
          judgement={judgement}
          index={index}
          open={open !== null && isSamePlace(judgement.measure.place, open.place)}
          tabStop={index === tabStop}
          onGo={onGo}
        />
      ))}
    </ul>
  );
}

function rowOf(target: EventTarget): number | null {
  const row = target instanceof HTMLElement ? target.dataset.row : undefined;
  return row === undefined ? null : Number(row);
}
