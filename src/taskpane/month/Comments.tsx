import type { ReactNode } from "react";
import type { Place } from "../../model/place";
import type { CommentsToSee, CommentToSee } from "../../workflow/port/port";
import { CellLink } from "../parts/CellLink";
import { plural } from "../words/plural";
import { useMonthStyles } from "./useMonthStyles";

/** The three lists in the order in which a board asks: what is unexplained, what was not looked at again, what is wrong. */
const SILENT = "Red, without a comment";
const UNCHANGED = "The same words as last time";
const CONTRADICTED = "Does not agree with the figures";
/** Said where no earlier comments were kept, so that "unchanged" is not known. */
const UNTOLD =
  " cannot be compared with last time's: none was kept. Keep the figures as published each month, and comments are kept with them.";

/** The comments to write or to look at, in lists: each goes to its cell. */
export function Comments(props: { found: CommentsToSee; onGo: (place: Place) => void }) {
  const { found, onGo } = props;
  const styles = useMonthStyles();
  const { silent, unchanged, contradicted, untold } = found;
  return (
    <>
      <List title={SILENT} all={silent} onGo={onGo} />
      <List
        title={UNCHANGED}
        all={unchanged}
        onGo={onGo}
        more={({ since }) => since !== "" && ` (${since})`}
      />
      <List title={CONTRADICTED} all={contradicted} onGo={onGo} more={({ says }) => `: ${says}`} />
      {untold > 0 && (
        <p className={`${styles.text} ${styles.small}`}>
          {plural(untold, "comment")}
          {UNTOLD}
        </p>
      )}
    </>
  );
}

/** How many comments there are to write or look at. One that is both unchanged and contradicted counts once. */
export function commentCount({ silent, unchanged, contradicted }: CommentsToSee): number {
  return new Set([...silent, ...unchanged, ...contradicted].map(({ measure }) => measure.key)).size;
}

function List<One extends CommentToSee>(props: {
  title: string;
  all: readonly One[];
  onGo: (place: Place) => void;
  more?: (one: One) => ReactNode;
}) {
  const { title, all, onGo, more } = props;
  const styles = useMonthStyles();
  // An empty list is left out, heading and all.
  if (all.length === 0) return null;
  return (
    <>
      <h3 className={styles.lists}>{title}</h3>
      <ul className={styles.list} aria-label={title}>
        {all.map((one) => (
          <li key={`${one.place.row} ${one.place.column}`}>
            <CellLink place={one.place} onGo={onGo} /> {one.measure.reference} {one.measure.name}
            {more?.(one)}
          </li>
        ))}
      </ul>
    </>
  );
}
