import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Reading } from "../../model/reading";
import { usePart } from "../state/usePort";

const HOW =
  "Select what you need and copy it. Each sentence holds only what the check of papers agrees with.";

const useStyles = makeStyles({ field: { padding: tokens.spacingHorizontalM } });

/** Each measure in a sentence for a paper, in the order of the scorecard. */
export function PaperFacts({ reading, sheetId }: { reading: Reading; sheetId: string }) {
  const styles = useStyles();
  const walks = usePart("paper");
  const facts = useMemo(() => walks?.factsForPaper(reading, sheetId) ?? "", [walks, reading, sheetId]);
  return (
    <Field className={styles.field} label="Facts for the paper" hint={HOW}>
      <Textarea rows={8} readOnly value={facts} />
    </Field>
  );
}
