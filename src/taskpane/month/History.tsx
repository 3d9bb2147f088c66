import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { nameDay } from "../../core/periods/nameDay";
import type { Picture } from "../../model/reading";
import type { Differences, MonthPart, ProvisionalPeriod } from "../../workflow/port/port";
import type { PaneActions } from "../state/paneActions";
import { periodWords } from "../words/periodWords";
import { sentenceOf } from "../words/sentenceOf";
import { DifferenceLists } from "./DifferenceLists";
import { sectionProps } from "./stepSections";
import { useMonthStyles } from "./useMonthStyles";

/** With what the figures are compared: as they were last kept, or as they last went to the board. */
type Since = "seen" | "published";
/** Said where nothing was kept, with what to do first. */
const NONE: Readonly<Record<Since, string>> = {
  seen: "No figures have been kept yet. Keep today's figures first.",
  published: "No figures have been kept as published yet. Keep them when the board paper goes out.",
};
const SAME = "Nothing has changed since the figures kept on {on}.";
const DIFFERENT: Readonly<Record<Since, string>> = {
  seen: "Changed since the figures kept on {on}:",
  published: "Changed since the board paper of {on}:",
};
/** How a month was found to be provisional. */
const BY: Readonly<Record<ProvisionalPeriod["by"], string>> = {
  heading: "its heading says so",
  italics: "its heading is in italics",
  note: "the note on its heading says so",
};

/** What is kept of earlier months, and what is different since. */
export function History(props: { walks: MonthPart; picture: Picture; actions: PaneActions }) {
  const { walks, picture, actions } = props;
  const styles = useMonthStyles();
  const { card } = picture;
  // A sentence stands for a comparison that went wrong; `what` is `null` where nothing was kept.
  const [found, setFound] = useState<{ since: Since; what: Differences | null } | string | null>(null);
  const [provisional, setProvisional] = useState<readonly ProvisionalPeriod[]>([]);
  // Whether a heading is in italics only its cell's look tells, which is read here and not with the values.
  useEffect(() => {
    let gone = false;
    walks.provisionalIn(card).then(
      (list) => (gone ? undefined : setProvisional(list)),
      // Without it the list is only less exact: a figure is then not marked as provisional.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [walks, card]);
  // Through the preview: the history is a sheet of the workbook, and adds rows to it.
  const onKeep = (why: Since, title: string) =>
    void actions.prepare("Preparing the history", async () => ({
      title,
      changes: await walks.prepareHistory(picture, why),
      notes: [],
      from: "month" as const,
    }));
  const onCompare = (since: Since) =>
    walks.changedSince(picture, since).then(
      (what) => setFound({ since, what }),
      (error: unknown) => setFound(sentenceOf(error)),
    );
  const what = typeof found === "object" ? found?.what : null;
  return (
    <section className={styles.section} {...sectionProps("published")}>
      <h2 className={styles.title}>Figures kept, and what has changed</h2>
      {provisional.length > 0 && (
        <p className={styles.text}>
          Provisional:{" "}
          {provisional.map(({ period, by }) => `${periodWords(period, "")} (${BY[by]})`).join(", ")}.
        </p>
      )}
      <Button onClick={() => void onCompare("published")}>Compare with the last board paper</Button>
      <Button onClick={() => void onCompare("seen")}>Compare with the figures last kept</Button>
      <div role="status">{found !== null && <p className={styles.text}>{saidOf(found)}</p>}</div>
      {what && (
        <DifferenceLists found={what} provisional={provisional} onGo={(to) => void actions.goTo(to)} />
      )}
      <Button onClick={() => onKeep("seen", "Keep today's figures")}>Keep today's figures</Button>
      <Button onClick={() => onKeep("published", "Keep the figures as published")}>
        Keep today's figures as published
      </Button>
    </section>
  );
}

/** The sentence above the lists. */
function saidOf(found: { since: Since; what: Differences | null } | string): string {
  if (typeof found === "string") return found;
  const { since, what } = found;
  if (what === null) return NONE[since];
  const { on, restated, statuses, further, newMeasures, gone } = what;
  // Not a single list has anything in it.
  const isSame = [restated, statuses, further, newMeasures, gone].every(({ length }) => length === 0);
  return (isSame ? SAME : DIFFERENT[since]).replace("{on}", nameDay(on));
}
