import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useMemo, useState, type ChangeEvent } from "react";
import { formatPeriod } from "../../core/namePeriod";
import type { Card } from "../../model/reading";
import type { Settings } from "../../model/settings";
import {
  monthsOpen,
  prepareCounts,
  readReport,
  withMatches,
  type Close,
} from "../../workflow/month/prepareCounts";
import type { PaneActions } from "../state/paneActions";
import { periodWords } from "../words/periodWords";
import { plural } from "../words/plural";
import { MatchLists } from "./MatchLists";
import { useMonthStyles } from "./useMonthStyles";

const HOW =
  "Copy the table from the case-management system's report and paste it here: reference or name of the measure, numerator, denominator, or one value.";
const WORKBOOK =
  "Only text files (.csv, .txt) can be opened here. Open the workbook in Excel, copy its table, and paste it above.";

/** A report, pasted or opened, beside the scorecard: what matched, what is close, what is left. */
export function BringIn({
  card,
  settings,
  actions,
}: {
  card: Card;
  settings: Settings;
  actions: PaneActions;
}) {
  const styles = useMonthStyles();
  const months = useMemo(() => monthsOpen(card.scorecard), [card]);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [confirmed, setConfirmed] = useState<ReadonlySet<Close>>(new Set());
  const [fileTrouble, setFileTrouble] = useState<string | null>(null);
  const period = months.find((month) => formatPeriod(month) === chosen) ?? months[0] ?? null;
  const read = useMemo(
    () => (text.trim() === "" ? null : readReport(text, card.scorecard, period, settings)),
    [text, card, period, settings],
  );

  const onText = (next: string) => {
    setText(next);
    setConfirmed(new Set());
    setFileTrouble(null);
  };
  const onFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    if (/\.xls\w*$/i.test(file.name)) setFileTrouble(WORKBOOK);
    else onText(await file.text());
    target.value = "";
  };
  const sure = read?.matching.close.filter((pair) => confirmed.has(pair)) ?? [];
  const pairs = [...(read?.matching.matched ?? []), ...sure];
  const month = periodWords(period, "the latest");
  const onReview = async () => {
    if (sure.length > 0) await actions.saveSettings(withMatches(settings, sure), settings);
    await actions.prepare(`Preparing the counts of ${month}`, async () => {
      const { changes, notes } = await prepareCounts(card, pairs, period, settings);
      return {
        title: `Counts for ${month}`,
        changes,
        notes: notes.map(({ measure, sentence }) => `${measure}: ${sentence}`),
      };
    });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>Bring in the counts</h2>
      {months.length > 1 && (
        <Field label="For">
          <Select value={period ? formatPeriod(period) : ""} onChange={(_, { value }) => setChosen(value)}>
            {months.map((one) => (
              <option key={formatPeriod(one)} value={formatPeriod(one)}>
                {periodWords(one, "")}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="The report" hint={HOW}>
        <Textarea rows={4} value={text} onChange={(_, { value }) => onText(value)} />
      </Field>
      <label className={styles.small}>
        Or open a file:{" "}
        <input
          className={styles.file}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          onChange={(event) => void onFile(event)}
        />
      </label>
      {fileTrouble && (
        <p role="alert" className={styles.text}>
          {fileTrouble}
        </p>
      )}
      {read && (
        <MatchLists
          report={read}
          confirmed={confirmed}
          onConfirm={(pair, on) => {
            const next = new Set(confirmed);
            if (on) next.add(pair);
            else next.delete(pair);
            setConfirmed(next);
          }}
        />
      )}
      <Button disabledFocusable={pairs.length === 0} onClick={() => void onReview()}>
        {pairs.length === 0 ? "Review the changes" : `Review the changes of ${plural(pairs.length, "row")}`}
      </Button>
    </section>
  );
}
