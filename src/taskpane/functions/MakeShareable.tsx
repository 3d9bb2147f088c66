import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionsPart } from "../../workflow/port/port";
import { Section } from "../setup/Section";
import type { PaneActions } from "../state/paneActions";
import { useFunctionStyles } from "./useFunctionStyles";

/** Why anyone would want it: without the add-in Excel does not know the function, and shows #NAME?. */
const WHAT =
  "Whoever opens the workbook without the add-in sees #NAME? where a KPI function stands. This turns each one into an Excel formula that gives the same, or into its value where there is none. You see every one of them first.";
/** For a workbook that comes back: what was made native before, and formulas that the analyst typed. */
const BACK =
  "The other way round: it lists Excel's own formulas that a KPI function could replace, for you to tick.";
const WHOLE = "The whole workbook";

/** Turns `KPI` formulas into Excel's own and back, on one sheet or in the whole workbook, through the preview. */
export function MakeShareable(props: {
  walks: FunctionsPart;
  /** The sheet that the analyst looks at. */
  sheet: { readonly sheetId: string; readonly sheet: string } | null;
  open: boolean;
  actions: PaneActions;
}) {
  const { walks, sheet, open, actions } = props;
  const styles = useFunctionStyles();
  // The whole workbook by itself, since a single formula that is left shows #NAME? to the reader.
  const [onlySheet, setOnlySheet] = useState(false);
  // Both stay by themselves: without the settings the next month begins from nothing, and without the journal nothing
  // can be taken back.
  const [settings, setSettings] = useState(false);
  const [journal, setJournal] = useState(false);
  // `null` is the whole workbook.
  const sheetId = onlySheet && sheet ? sheet.sheetId : null;
  return (
    <Section title="Make shareable" open={open} onOpen={(sharing) => actions.show({ sharing })}>
      <div className={styles.section}>
        <p className={styles.text}>{WHAT}</p>
        <Field label="Formulas of" size="small">
          <Select
            size="small"
            value={onlySheet ? "sheet" : "workbook"}
            onChange={(_, { value }) => setOnlySheet(value === "sheet")}
          >
            <option value="workbook">{WHOLE}</option>
            {sheet && <option value="sheet">{sheet.sheet}</option>}
          </Select>
        </Field>
        {/* What the add-in keeps in the file. Whoever hands the file out of the council may want it gone. */}
        <div role="group" aria-label="Remove afterwards">
          <p className={styles.small}>Remove afterwards, if you wish:</p>
          <Checkbox
            checked={settings}
            label="What you set in Setup and Checks"
            onChange={(_, { checked }) => setSettings(checked === true)}
          />
          <Checkbox
            checked={journal}
            label="The record that Revert uses: then nothing can be reverted"
            onChange={(_, { checked }) => setJournal(checked === true)}
          />
        </div>
        <Button
          onClick={() =>
            void actions.prepare("Looking for KPI formulas", () =>
              walks.prepareShareable({ sheetId, remove: { settings, journal } }),
            )
          }
        >
          Make shareable…
        </Button>
        <p className={styles.text}>{BACK}</p>
        <Button
          onClick={() =>
            void actions.prepare("Looking for formulas to offer", () => walks.prepareKpi(sheetId))
          }
        >
          Offer KPI functions…
        </Button>
      </div>
    </Section>
  );
}
