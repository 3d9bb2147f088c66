import { memo, useCallback, useState } from "react";
import type { Place } from "../../model/place";
import type { Measure } from "../../model/scorecard";
import type { MeasureSetting, SheetSettings } from "../../model/settings";
import { measureSetting } from "../../model/settingsFor";
import { MeasureSetup } from "./MeasureSetup";
import { POLARITY_SHORT } from "./measureWords";
import { OpenList } from "./OpenList";
import { OpenRow } from "./OpenRow";

/** Takes what the analyst set of a measure; what is left out stays as it was. */
type OnMeasureSetting = (
  measure: Measure,
  what: Partial<Pick<MeasureSetting, "polarity" | "band" | "unit">>,
) => void;

/** Every measure with its polarity; opened, also the rule of its colour and its unit, each with its source. */
export function MeasureList(props: {
  measures: readonly Measure[];
  said: SheetSettings;
  onChange: OnMeasureSetting;
  onGo: (place: Place) => void;
}) {
  const { measures, said, onChange, onGo } = props;
  const [open, setOpen] = useState<number | null>(null);
  // The same function for all rows: those that do not open are then not drawn again.
  const onToggle = useCallback((index: number) => setOpen((before) => (before === index ? null : index)), []);
  return (
    <OpenList label="Measures" count={measures.length} open={open} onClose={() => setOpen(null)}>
      {measures.map((measure, index) => (
        <MeasureEntry
          key={`${measure.key} ${measure.place.row},${measure.place.column}`}
          index={index}
          measure={measure}
          said={measureSetting(said, measure.reference, measure.name)}
          sheet={index === open ? said : null}
          open={index === open}
          onToggle={onToggle}
          onChange={onChange}
          onGo={onGo}
        />
      ))}
    </OpenList>
  );
}

/** One measure in the list, drawn again only when it changed: opening one of 500 stays quick. */
const MeasureEntry = memo(function MeasureEntry(props: {
  index: number;
  measure: Measure;
  said: MeasureSetting | null;
  // What holds for the whole sheet; given to the open measure only.
  sheet: SheetSettings | null;
  open: boolean;
  onToggle: (index: number) => void;
  onChange: OnMeasureSetting;
  onGo: (place: Place) => void;
}) {
  const { index, measure, said, sheet, open, onToggle, onChange, onGo } = props;
  return (
    <OpenRow
      index={index}
      mark={measure.reference ?? ""}
      name={measure.name}
      answer={POLARITY_SHORT[measure.polarity.value]}
      hers={said !== null}
      open={open}
      onToggle={onToggle}
    >
      {sheet && (
        <MeasureSetup
          measure={measure}
          said={said}
          sheet={sheet}
          onChange={(what) => onChange(measure, what)}
          onGo={onGo}
        />
      )}
    </OpenRow>
  );
});
