import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { USUAL_STYLE, type FactStyle } from "../../model/factStyle";
import type { Picture, Reading } from "../../model/reading";
import { DOCX, offerFile } from "../parts/offerFile";
import type { PaneActions } from "../state/paneActions";
import { usePart } from "../state/usePort";

const HOW =
  "Select what you need and copy it. Each sentence says only what the check of a paper would agree with. On a sheet each is a formula that follows the scorecard.";
const SAVED = (name: string): string => `Saved as ${name}.`;

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * Each measure as a sentence for a paper, in the council's own way of writing numbers: to copy, to save, or on a sheet
 * as formulas.
 */
export function PaperFacts(props: { reading: Reading; picture: Picture; actions: PaneActions }) {
  const { reading, picture, actions } = props;
  const { settings } = reading;
  const { sheetId } = picture.card.scorecard;
  const styles = useStyles();
  const walks = usePart("paper");
  const [said, setSaid] = useState("");
  // Until the analyst chooses otherwise, facts are written as most papers write them.
  const style = settings.facts ?? USUAL_STYLE;
  const facts = useMemo(
    () => walks?.factsForPaper(reading, sheetId, style) ?? "",
    [walks, reading, sheetId, style],
  );
  if (walks === null) return null;
  // Kept with the workbook: each council has its own way of writing numbers.
  const choose = (part: Partial<FactStyle>) =>
    void actions.saveSettings({ ...settings, facts: { ...style, ...part } }, settings);
  const onSave = async () => {
    const { name, bytes } = await walks.factsDocument(reading, sheetId, style);
    offerFile(name, bytes, DOCX);
    setSaid(SAVED(name));
  };
  return (
    <div className={styles.part}>
      <Field label="Facts for the paper" hint={HOW}>
        <Textarea rows={8} readOnly value={facts} />
      </Field>
      {/* Each choice by an example rather than by its name: an example needs no explanation. */}
      <div className={styles.row}>
        <Field label="Numbers">
          <Select
            value={style.of}
            onChange={(_, { value }) => choose({ of: value === "of" ? "of" : "out of" })}
          >
            <option value="out of">494 out of 543</option>
            <option value="of">494 of 543</option>
          </Select>
        </Field>
        <Field label="Percentages">
          <Select
            value={String(style.decimals)}
            onChange={(_, { value }) => choose({ decimals: value === "0" ? 0 : value === "1" ? 1 : null })}
          >
            <option value="null">As shown</option>
            <option value="0">Whole</option>
            <option value="1">At most one decimal</option>
          </Select>
        </Field>
        <Field label="Months">
          <Select
            value={style.months}
            onChange={(_, { value }) => choose({ months: value === "short" ? "short" : "full" })}
          >
            <option value="full">June 2024</option>
            <option value="short">Jun 2024</option>
          </Select>
        </Field>
      </div>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() =>
            void actions.prepare("Preparing the facts", () => walks.prepareFacts(picture, style))
          }
        >
          Put them on a sheet
        </Button>
        <Button size="small" onClick={() => void onSave()}>
          Save them for Word
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
