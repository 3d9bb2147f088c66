import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Picture } from "../../model/reading";
import {
  changedSince,
  prepareHistory,
  provisionalPeriods,
  type Restated,
} from "../../workflow/month/history";
import { CellLink } from "../parts/CellLink";
import type { PaneActions } from "../state/paneActions";
import { periodWords } from "../words/periodWords";
import { sentenceOf } from "../words/sentenceOf";
import { useMonthStyles } from "./useMonthStyles";

type Since = "seen" | "published";
const NONE: Readonly<Record<Since, string>> = {
  seen: "Nothing was kept yet. Keep today's figures first.",
  published: "No published figures were kept yet. Keep them when the board paper goes out.",
};
const SAME = "No figure has changed since.";

/** What is kept of earlier months, and what has changed since. */
export function History({ picture, actions }: { picture: Picture; actions: PaneActions }) {
  const styles = useMonthStyles();
  const [found, setFound] = useState<{ since: Since; list: readonly Restated[] | null } | string | null>(
    null,
  );
  const provisional = provisionalPeriods(picture.card.scorecard);
  const onKeep = (why: Since, title: string) =>
    void actions.prepare("Preparing the history", async () => ({
      title,
      changes: await prepareHistory(picture, why),
      notes: [],
    }));
  const onCompare = (since: Since) =>
    changedSince(picture, since).then(
      (list) => setFound({ since, list }),
      (error: unknown) => setFound(sentenceOf(error)),
    );
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>What has changed since</h2>
      {provisional.length > 0 && (
        <p className={styles.text}>
          Provisional: {provisional.map((period) => periodWords(period, "")).join(", ")}.
        </p>
      )}
      <Button onClick={() => void onCompare("published")}>Compare with the last board paper</Button>
      <Button onClick={() => void onCompare("seen")}>Compare with what was last kept</Button>
      <div role="status">
        {typeof found === "string" && <p className={styles.text}>{found}</p>}
        {found !== null && typeof found === "object" && (
          <p className={styles.text}>
            {found.list === null
              ? NONE[found.since]
              : found.list.length === 0
                ? SAME
                : `${found.list.length} changed:`}
          </p>
        )}
      </div>
      {found !== null && typeof found === "object" && found.list !== null && found.list.length > 0 && (
        <ul className={styles.list} aria-label="Changed since">
          {found.list.map(({ measure, period, place, was, now, statusChanged }) => (
            <li key={`${place.row} ${place.column}`}>
              <CellLink place={place} onGo={(to) => void actions.goTo(to)} />{" "}
              {measure.reference ?? measure.name}, {periodWords(period, "latest")}: {was.shown || "blank"} →{" "}
              {now.shown || "blank"}
              {statusChanged && `, ${was.status || "no RAG"} → ${now.status || "no RAG"}`}
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => onKeep("seen", "Keep today's figures")}>Keep today's figures</Button>
      <Button onClick={() => onKeep("published", "Keep the figures as published")}>
        Keep them as published
      </Button>
    </section>
  );
}
