import { Field, Select } from "@fluentui/react-components";
import type { Scorecard } from "../../model/scorecard";
import type { Comparison } from "../../model/bands";
import type { Letters, Settings, SheetSettings } from "../../model/settings";
import { hasStatusLine } from "../../model/statusLine";
import { BandField } from "./BandField";
import { useSetupStyles } from "./useSetupStyles";

/** Said first: a band counts only where there is no tolerance. */
const BAND =
  "A target with a tolerance needs no band. Without one, the colour is green or red, unless a band says how far from the target is still amber.";
/** What the sheet's own arrows mean, as they were read. */
const ARROWS: Readonly<Record<Scorecard["arrows"], string>> = {
  performance: "Its arrows judge performance: ↑ is better, whatever the sign of the change.",
  movement: "Its arrows show movement: ▲ is up, without a judgement.",
};
/** What the latest figure may be compared with for its arrow. */
const COMPARISONS: readonly (readonly [Comparison, string])[] = [
  ["previous", "The value before"],
  ["yearBefore", "The same period a year before"],
  ["baseline", "The baseline"],
];
const LETTERS =
  "A letter beside each colour can be read in black and white, and by anyone who cannot tell red from green. It goes into the number format (26% R): values and columns stay as they are.";
const OWN_WORDS = "This scorecard writes its statuses in words, so it needs no letters.";
const NOT_SAID = "Not chosen yet: colours only";

/**
 * What holds for every measure of the scorecard: band, arrows, comparison, threshold; and for the whole workbook,
 * letters beside colours.
 */
export function ScorecardRules(props: {
  scorecard: Scorecard;
  said: SheetSettings;
  letters: Settings["letters"];
  onChange: (change: (one: SheetSettings) => SheetSettings) => void;
  onLetters: (letters: Letters) => void;
}) {
  const { scorecard, said, letters, onChange, onLetters } = props;
  const styles = useSetupStyles();
  return (
    <div className={styles.plain}>
      <p className={styles.small}>{BAND}</p>
      <BandField
        label="Amber within"
        value={said.band}
        none="No band: met or not met"
        percent="Percent of the target"
        onChange={(band) => onChange((one) => ({ ...one, band }))}
      />
      <p className={styles.small}>{ARROWS[scorecard.arrows]}</p>
      <Field label="The latest is compared with" size="small">
        <Select
          size="small"
          value={said.comparison}
          onChange={(_, { value }) => {
            const comparison = COMPARISONS.find(([one]) => one === value)?.[0];
            if (comparison) onChange((one) => ({ ...one, comparison }));
          }}
        >
          {COMPARISONS.map(([one, word]) => (
            <option key={one} value={one}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
      {/* A step smaller than this is called no change, by the sheet's own wish. */}
      <BandField
        label="No significant change up to"
        value={said.threshold}
        none="Exactly equal as shown"
        percent="Percent of the value before"
        onChange={(threshold) => onChange((one) => ({ ...one, threshold }))}
      />
      {/* Where a column says the status in words there is nothing left for a letter to say. */}
      <p className={styles.small}>{hasStatusLine(scorecard) ? OWN_WORDS : LETTERS}</p>
      <Field label="With each colour" size="small">
        <Select
          size="small"
          value={letters === null ? "" : String(letters)}
          onChange={(_, { value }) => onLetters(value === "column" ? value : value === "true")}
        >
          {letters === null && <option value="">{NOT_SAID}</option>}
          <option value="true">A letter (26% R)</option>
          <option value="column">A letter in a column of its own</option>
          <option value="false">Colours only</option>
        </Select>
      </Field>
    </div>
  );
}
