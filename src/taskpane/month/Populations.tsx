import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../core/period";
import type { Picture } from "../../model/reading";
import { preparePopulation } from "../../workflow/month/preparePopulation";
import type { PaneActions } from "../state/paneActions";
import { useMonthStyles } from "./useMonthStyles";

const HOW =
  "A register is a table in this workbook with the headings Year and Population, and perhaps Area. Rates are compared with the estimate for the year before the one that ends in March.";

/** Compares the populations in the workings with the workbook's register, and shows what another one would change. */
export function Populations(props: { picture: Picture; period: Period | null; actions: PaneActions }) {
  const { picture, period, actions } = props;
  const styles = useMonthStyles();
  const [area, setArea] = useState("");
  const onCompare = () =>
    void actions.prepare("Looking up the population", async () => ({
      ...(await preparePopulation(picture, { period, area, rule: { kind: "before" } })),
      notes: [],
    }));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>Populations</h2>
      <Field label="Area, where the register holds several" hint={HOW}>
        <Input value={area} onChange={(_, { value }) => setArea(value)} />
      </Field>
      <Button onClick={onCompare}>Compare with the register</Button>
    </section>
  );
}
