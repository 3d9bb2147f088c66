import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { USUAL_STYLE, type FactStyle } from "../../model/factStyle";
import { measureId } from "../../model/identity/measureId";
import { FACTS_SHEET } from "../../model/ownSheets";
import type { Picture, Reading } from "../../model/reading";
import type { WorkbookFacts, MeasureFact, PaperPart } from "../../workflow/port/port";
import { PickMeasures } from "../pages/PickMeasures";
import { Fold } from "../parts/Fold";
import { DOCX, offerFile } from "../parts/offerFile";
import type { PaneActions } from "../state/paneActions";
import { usePart } from "../state/usePort";
import { plural } from "../words/plural";

const HOW =
  "Select what you need and copy it. Each sentence says only what the check of a paper would agree with. On a sheet each is a formula that follows the scorecard.";
const SAVED = (name: string): string => `Saved as ${name}.`;

/** Of which measures facts are written. */
type FactsOf = "shown" | "reds" | "picked" | "workbook";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
  without: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    listStyleType: "none",
  },
});

/** Measures in sentences for a paper, in the order of the scorecard and in the house's style: to copy, to save, on a sheet. */
export function PaperFacts(props: { reading: Reading; picture: Picture; actions: PaneActions }) {
  const { reading, picture, actions } = props;
  const { settings } = reading;
  const styles = useStyles();
  const walks = usePart("paper");
  const [said, setSaid] = useState("");
  const [which, setWhich] = useState<FactsOf>("shown");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  // Until the analyst chooses otherwise, facts are written as most papers write them.
  const style = settings.facts ?? USUAL_STYLE;
  const facts = useFacts(walks, reading, picture, style);
  if (walks === null || facts === null) return null;
  const wanted = facts.said.filter(isAsked(which, picture, picked));
  const hasSheet = reading.sheets.some(({ sheet }) => sheet === FACTS_SHEET);
  // Kept with the workbook: each council has its own way of writing numbers.
  const choose = (part: Partial<FactStyle>) =>
    void actions.saveSettings({ ...settings, facts: { ...style, ...part } }, settings);
  const onSave = async () => {
    const { name, bytes } = await walks.factsDocument(wanted);
    offerFile(name, bytes, DOCX);
    setSaid(SAVED(name));
  };
  const prepare = (asked: readonly MeasureFact[]) =>
    void actions.prepare("Preparing the facts", () => walks.prepareFacts(facts, asked, picture, style));
  return (
    <>
      <div className={styles.part}>
        <Field label="Facts of">
          <Select value={which} onChange={(_, { value }) => setWhich(value as FactsOf)}>
            <option value="shown">this scorecard</option>
            <option value="reds">its reds</option>
            <option value="picked">measures that I pick</option>
            <option value="workbook">all scorecards of the workbook</option>
          </Select>
        </Field>
        {which === "picked" && (
          <PickMeasures judgements={picture.judgements} picked={picked} onPick={setPicked} />
        )}
        <Field label="Facts for the paper" hint={HOW}>
          <Textarea
            rows={8}
            readOnly
            spellCheck={false}
            value={wanted.map(({ sentence }) => sentence).join("\n")}
          />
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
          <Button size="small" disabled={wanted.length === 0} onClick={() => prepare(wanted)}>
            Put them on a sheet
          </Button>
          {hasSheet && (
            <Button size="small" onClick={() => prepare([])}>
              Bring the sheet up to date
            </Button>
          )}
          <Button size="small" disabled={wanted.length === 0} onClick={() => void onSave()}>
            Save them for Word
          </Button>
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
      {/* A measure that is missing among the facts must not seem to be forgotten. */}
      {facts.without.length > 0 && (
        <Fold name={`${plural(facts.without.length, "measure")} without a fact`}>
          <ul className={styles.without}>
            {facts.without.map(({ called, why }, at) => (
              <li key={at}>
                {called}: {why}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** The facts of all measures, written anew when the workbook or the style changes; `null` until they are there. */
function useFacts(
  walks: PaperPart | null,
  reading: Reading,
  picture: Picture,
  style: FactStyle,
): WorkbookFacts | null {
  const [facts, setFacts] = useState<WorkbookFacts | null>(null);
  useEffect(() => {
    if (walks === null) return;
    const stop = new AbortController();
    walks.factsForPaper(reading, picture, style, stop).then(setFacts, (error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [walks, reading, picture, style]);
  return facts;
}

function isAsked(
  which: FactsOf,
  { judgements }: Picture,
  picked: ReadonlySet<string>,
): (fact: MeasureFact) => boolean {
  const isShown = new Set(judgements.map(({ measure }) => measureId(measure)));
  return ({ judgement: { measure, status } }) => {
    const id = measureId(measure);
    if (which === "workbook") return true;
    if (which === "picked") return picked.has(id);
    return isShown.has(id) && (which === "shown" || status.value === "red");
  };
}
