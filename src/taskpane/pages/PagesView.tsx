import { useEffect, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Proposed } from "../../model/proposed";
import type { Picture, Reading } from "../../model/reading";
import type { PagesPart, StandingPages } from "../../workflow/port/port";
import { useMonthStyles } from "../month/useMonthStyles";
import type { PaneActions } from "../state/paneActions";
import { usePart } from "../state/usePort";
import { sentenceOf } from "../words/sentenceOf";
import { plural } from "../words/plural";
import { NewPages } from "./NewPages";
import { SnapshotForms } from "./SnapshotForms";

/** Said before anything is made. */
const WHAT =
  "Printed pages with charts, and a page of tiles, on sheets of their own. Every figure on them is a formula that reads the scorecard, so they stay up to date without the add-in. You see everything first, and Revert takes it off again.";
const PAGES = "Preparing the pages";
const REFRESH = "Bring pages and snapshot up to date";
/** `2 pages on KPI pages and a snapshot`. */
const STAND = (standing: StandingPages): string =>
  [
    ...(standing.pages > 0 ? [`${plural(standing.pages, "page")} on KPI pages`] : []),
    ...(standing.snapshot ? ["a snapshot"] : []),
  ].join(" and ");

const useStyles = makeStyles({
  parts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
});

/** Pages and the snapshot for the board: what the workbook has, and what can be made or brought up to date. */
export default function PagesView(props: { picture: Picture; reading: Reading; actions: PaneActions }) {
  const { picture, reading, actions } = props;
  const walks = usePart("pages");
  const styles = useMonthStyles();
  const { parts } = useStyles();
  // What the add-in has made before is found by its marks in the workbook.
  const { standing, trouble } = useStanding(walks, picture, reading);
  if (trouble !== null)
    return (
      <p role="status" className={styles.text}>
        {trouble}
      </p>
    );
  if (!walks || standing === null) return null;
  const isThere = standing.pages > 0 || standing.snapshot;
  const prepare = (doing: string, work: () => Promise<Proposed>) =>
    // The way back from the preview leads here.
    void actions.prepare(doing, async () => ({ ...(await work()), from: "month" as const }));
  return (
    <div className={parts}>
      <p className={styles.text}>{WHAT}</p>
      {isThere && (
        <>
          <p className={styles.text}>The workbook has {STAND(standing)}.</p>
          <Button
            onClick={() => prepare(PAGES, () => walks.prepareRefreshOfPages(picture, reading, standing))}
          >
            {REFRESH}
          </Button>
        </>
      )}
      <NewPages
        picture={picture}
        standing={standing}
        onPrepare={(wish) => prepare(PAGES, () => walks.preparePages(picture, reading, wish))}
      />
      <SnapshotForms
        isThere={standing.snapshot}
        onPrepare={(wish) =>
          prepare("Preparing the snapshot", () => walks.prepareSnapshot(picture, reading, wish))
        }
      />
    </div>
  );
}

/** What the workbook has already, looked at again with every reading. */
function useStanding(walks: PagesPart | null, { card, judgements }: Picture, { cards }: Reading) {
  const [standing, setStanding] = useState<StandingPages | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    // A newer reading came meanwhile: what it found is newer, too.
    let gone = false;
    walks?.standingPages({ card, judgements }, { cards }).then(
      (found) => {
        if (gone) return;
        setStanding(found);
        setTrouble(null);
      },
      (error: unknown) => (gone ? undefined : setTrouble(sentenceOf(error))),
    );
    return () => {
      gone = true;
    };
  }, [walks, card, judgements, cards]);
  return { standing, trouble };
}
