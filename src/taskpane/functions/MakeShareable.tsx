import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionsPart } from "../../workflow/port/port";
import { Section } from "../setup/Section";
import type { PaneActions } from "../state/paneActions";
import { useFunctionStyles } from "./useFunctionStyles";

const WHAT =
  "Whoever opens the workbook without the add-in sees #NAME? where a KPI function stands. This turns each into an equal formula of Excel's own, or into its value where there is none. You see every one of them first.";
const BACK = "The other way: formulas of Excel's own that a KPI function could give, for you to tick.";
const WHOLE = "The whole workbook";

/** Turns KPI formulas into native ones and back, over one sheet or the workbook. */
export function MakeShareable(props: {
  walks: FunctionsPart;
  /** The sheet that the analyst looks at. */
  sheet: { readonly sheetId: string; readonly sheet: string } | null;
  open: boolean;
  actions: PaneActions;
}) {
  const { walks, sheet, open, actions } = props;
  const styles = useFunctionStyles();
  const [onlySheet, setOnlySheet] = useState(false);
  const [settings, setSettings] = useState(false);
  const [journal, setJournal] = useState(false);
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
