import { Field, Select } from "@fluentui/react-components";
import type { Place } from "../../model/place";
import type { Measure, Unit } from "../../model/scorecard";
import type { MeasureSetting, SheetSettings } from "../../model/settings";
import { bandWord } from "../../model/settingWords";
import { HelpMark } from "../help/HelpMark";
import { CellLink } from "../parts/CellLink";
import { polarityReasons } from "../words/polarityReasons";
import { BandField } from "./BandField";
import { POLARITY_CHOICE, targetRule, UNIT_CHOICE } from "./measureWords";
import { useSetupStyles } from "./useSetupStyles";

/** `Unit: Percentage. Its figures are percentages.` */
const UNIT = (unit: string, why: string): string => `Unit: ${unit}. ${why}`;

/**
 * One measure in Setup: its polarity, the rule of its colour and its unit; where each comes from, and the analyst's own
 * answer in its place.
 */
export function MeasureSetup(props: {
  measure: Measure;
  said: MeasureSetting | null;
  sheet: SheetSettings;
  onChange: (what: Partial<Pick<MeasureSetting, "polarity" | "band" | "unit">>) => void;
  onGo: (place: Place) => void;
}) {
  const { measure, said, sheet, onChange, onGo } = props;
  const styles = useSetupStyles();
  // "As found: Higher is better" only while it was found, and not set: otherwise what was found is no longer known.
  const polarityFound = said?.polarity == null && measure.polarity.value in POLARITY_CHOICE;
  const polarities = choices(POLARITY_CHOICE);
  const units = choices(UNIT_CHOICE);
  const found = <T extends string>(is: boolean, words: Readonly<Partial<Record<T, string>>>, value: T) =>
    is ? `As found: ${words[value] ?? ""}` : "As found";
  return (
    <>
      <p className={styles.line}>
        {measure.name} <CellLink place={measure.place} onGo={onGo} />
        {measure.hidden && " (hidden in the sheet)"}
      </p>
      <ul className={styles.reasons}>
        {polarityReasons(measure).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <HelpMark topic="polarity" />
      <Field label="Polarity" size="small">
        <Select
          size="small"
          value={said?.polarity ?? ""}
          onChange={(_, { value }) =>
            onChange({ polarity: polarities.find(([one]) => one === value)?.[0] ?? null })
          }
        >
          <option value="">
            {found(polarityFound, POLARITY_CHOICE as Record<string, string>, measure.polarity.value)}
          </option>
          {polarities.map(([one, word]) => (
            <option key={one} value={one}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.small}>
        {targetRule(measure)} <HelpMark topic="tolerance" />
      </p>
      {/* A tolerance in the sheet says itself how far amber reaches: a band beside it would be a second answer. */}
      {measure.target && measure.tolerance?.value.kind !== "number" && (
        <BandField
          label="Amber within"
          value={said?.band ?? null}
          none={`As the scorecard: ${bandWord(sheet.band)}`}
          zero="No amber"
          percent="Percent of the target"
          onChange={(band) => onChange({ band })}
        />
      )}
      <p className={styles.small}>{UNIT(UNIT_CHOICE[measure.unit], measure.unitSource.sentence)}</p>
      <Field label="Unit" size="small">
        <Select
          size="small"
          value={said?.unit ?? ""}
          onChange={(_, { value }) => onChange({ unit: units.find(([one]) => one === value)?.[0] ?? null })}
        >
          <option value="">{found<Unit>(!said?.unit, UNIT_CHOICE, measure.unit)}</option>
          {units.map(([one, word]) => (
            <option key={one} value={one}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function choices<T extends string>(words: Readonly<Record<T, string>>): [T, string][] {
  return Object.entries(words) as [T, string][];
}
