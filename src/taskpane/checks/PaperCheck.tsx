import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { PaperSentence } from "../../workflow/port/port";
import { usePart } from "../state/usePort";
import { CellLink } from "../parts/CellLink";
import { plural } from "../words/plural";
import { Fold } from "./Fold";

const HOW =
  "Paste the text of the board paper. Each sentence with a figure, or a word about a target, is compared with the scorecard. Nothing of it is kept.";
const NOTHING = "No sentence here quotes a figure or speaks of a target.";

const useStyles = makeStyles({
  field: { padding: tokens.spacingHorizontalM },
  text: { margin: `0 ${tokens.spacingHorizontalM}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  says: { margin: 0, color: tokens.colorNeutralForeground2 },
  disagrees: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** A board paper's text, pasted, against the scorecard: the sentences that disagree first. */
export default function PaperCheck(props: {
  judgements: readonly Judgement[];
  sheetId: string;
  onGo: (place: Place) => void;
}) {
  const { judgements, sheetId, onGo } = props;
  const styles = useStyles();
  const [text, setText] = useState("");
  const deferred = useDeferredValue(text);
  const walks = usePart("report");
  const sentences = useMemo(
    () => walks?.checkPaper(deferred, judgements) ?? [],
    [walks, deferred, judgements],
  );
  const of = (kind: PaperSentence["answer"]) => sentences.filter(({ answer }) => answer === kind);
  const [disagree, agree, open] = [of("disagrees"), of("agrees"), of("cannot-tell")];

  const list = (name: string, which: readonly PaperSentence[]) => (
    <ul className={styles.list} aria-label={name}>
      {which.map(({ sentence, measure, answer, says, place }, at) => (
        <li key={`${at} ${sentence}`} className={styles.item}>
          <p className={styles.line}>
            {answer === "disagrees" && <span className={styles.disagrees}>Disagrees: </span>}“{sentence}”
          </p>
          <p className={styles.says}>
            {measure && `${measure.reference ?? measure.name}: `}
            {says}
          </p>
          {place && <CellLink place={place} onGo={onGo} sheetShown={sheetId} />}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Field className={styles.field} label="The paper's text" hint={HOW}>
        <Textarea rows={6} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <p role="status" className={styles.text}>
        {deferred.trim() !== "" &&
          (sentences.length === 0 ? NOTHING : SUMMARY(disagree.length, agree.length, open.length))}
      </p>
      {disagree.length > 0 && list("Sentences that disagree", disagree)}
      {agree.length > 0 && (
        <Fold name={`${plural(agree.length, "sentence")} agree${agree.length === 1 ? "s" : ""}`}>
          {list("Sentences that agree", agree)}
        </Fold>
      )}
      {open.length > 0 && (
        <Fold name={`${plural(open.length, "sentence")} cannot be compared`}>
          {list("Sentences that cannot be compared", open)}
        </Fold>
      )}
    </>
  );
}

const SUMMARY = (disagree: number, agree: number, open: number): string =>
  `Of ${plural(disagree + agree + open, "sentence")}, ${disagree} ${disagree === 1 ? "disagrees" : "disagree"} with the scorecard, ${agree} ${agree === 1 ? "agrees" : "agree"}, and ${open} cannot be compared.`;
