import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useMemo, useState, type ChangeEvent } from "react";
import { formatPeriod } from "../../core/periods/namePeriod";
import type { Card } from "../../model/reading";
import type { Settings } from "../../model/settings";
import type { Close, MonthPart, ReportSheet } from "../../workflow/port/port";
import type { PaneActions } from "../state/paneActions";
import { periodWords } from "../words/periodWords";
import { plural } from "../words/plural";
import { sentenceOf } from "../words/sentenceOf";
import { MatchLists } from "./MatchLists";
import { sectionProps } from "./stepSections";
import { useMonthStyles } from "./useMonthStyles";

/** What a report must look like; most case-management systems export exactly this. */
const HOW =
  "Copy the table from the case-management system's report and paste it here. It needs the reference or name of each measure, and its numerator and denominator or one value.";

/**
 * A report, pasted or opened from a file, beside the scorecard: which rows matched, which are only close, what is left.
 * The counts then go through the preview.
 */
export function BringIn(props: { walks: MonthPart; card: Card; settings: Settings; actions: PaneActions }) {
  const { walks, card, settings, actions } = props;
  const styles = useMonthStyles();
  const months = useMemo(() => walks.monthsOpen(card.scorecard), [walks, card]);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  // Pairs that the analyst has ticked, of those that are only close.
  const [confirmed, setConfirmed] = useState<ReadonlySet<Close>>(new Set());
  // The sheets of a workbook that was opened; none for a text that was pasted.
  const [sheets, setSheets] = useState<readonly ReportSheet[]>([]);
  const [fileTrouble, setFileTrouble] = useState<string | null>(null);
  // The month that waits for counts: the latest without a figure, else the latest.
  const usual = useMemo(() => walks.monthForCounts(card.scorecard), [walks, card]);
  const period = months.find((month) => formatPeriod(month) === chosen) ?? usual;
  const read = useMemo(
    // Read anew for another month: the same row of a report may have its figure in another column.
    () => (text.trim() === "" ? null : walks.readReport(text, card.scorecard, period, settings)),
    [walks, text, card, period, settings],
  );

  const onText = (next: string) => {
    setText(next);
    // Other rows: what was ticked was about the ones before.
    setConfirmed(new Set());
    setFileTrouble(null);
  };
  const onSheet = (name: string) => onText(sheets.find((sheet) => sheet.name === name)?.text ?? "");
  const onFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    // The same file may be chosen again, after it was mended: the browser reports only a change.
    target.value = "";
    try {
      const opened = await walks.openFile(file);
      setSheets(opened);
      onText(opened[0]?.text ?? "");
    } catch (error) {
      setSheets([]);
      setFileTrouble(sentenceOf(error));
    }
  };
  // Pairs of an earlier text may still be in the set. Only those of this one count.
  const sure = read?.matching.close.filter((pair) => confirmed.has(pair)) ?? [];
  const pairs = [...(read?.matching.matched ?? []), ...sure];
  const month = periodWords(period, "the latest");
  const onReview = async () => {
    // Remembered in the workbook first, so that next month the same names match by themselves.
    if (sure.length > 0) await actions.saveSettings(walks.withMatches(settings, sure), settings);
    await actions.prepare(`Preparing the counts of ${month}`, async () => {
      const { changes, notes } = await walks.prepareCounts(card, pairs, period, settings);
      return {
        title: `Counts for ${month}`,
        changes,
        notes: notes.map(({ measure, sentence }) => `${measure}: ${sentence}`),
        from: "month" as const,
      };
    });
  };
  return (
    <section className={styles.section} {...sectionProps("counts")}>
      <h2 className={styles.title}>Bring in the counts</h2>
      {/* With one month open there is nothing to choose. */}
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
        Or open a file (.csv or .xlsx):{" "}
        <input
          className={styles.file}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          onChange={(event) => void onFile(event)}
        />
      </label>
      {/* A workbook of one sheet is read at once. Of several the first is shown, and the analyst chooses. */}
      {sheets.length > 1 && (
        <Field label="Sheet of the report">
          <Select onChange={(_, { value }) => onSheet(value)}>
            {sheets.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {fileTrouble && (
        <p role="alert" className={styles.text}>
          {fileTrouble}
        </p>
      )}
      {read && (
        <MatchLists
          walks={walks}
          report={read}
          confirmed={confirmed}
          onConfirm={(pair, on) => {
            // A row is about one measure, and a measure has one row.
            const others = [...confirmed].filter(
              ({ row, measure }) => row !== pair.row && measure !== pair.measure,
            );
            setConfirmed(new Set(on ? [...others, pair] : [...confirmed].filter((one) => one !== pair)));
          }}
        />
      )}
      {/* The button says how many rows match: the number is the first thing that shows a wrong table. */}
      <Button disabledFocusable={pairs.length === 0} onClick={() => void onReview()}>
        {pairs.length === 0 ? "Review the changes" : `Review the changes of ${plural(pairs.length, "row")}`}
      </Button>
    </section>
  );
}
