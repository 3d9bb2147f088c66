import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "../../model/place";
import type { PaperSentence } from "../../workflow/port/port";
import { PaperSentenceItem } from "./PaperSentenceItem";

/**
 * How many sentences are drawn at a time: hundreds at once, as of a paper held against the wrong scorecard, would stop
 * the pane.
 */
const PAGE = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { margin: tokens.spacingHorizontalM },
});

/** Sentences of a paper, the first of them at once and more where they are asked for. */
export function PaperSentences(props: {
  name: string;
  sentences: readonly PaperSentence[];
  sheetId: string;
  onGo: (place: Place) => void;
}) {
  const { name, sentences, sheetId, onGo } = props;
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const left = sentences.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={name}>
        {sentences.slice(0, shown).map((said, at) => (
          <PaperSentenceItem key={`${at} ${said.sentence}`} said={said} sheetId={sheetId} onGo={onGo} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {left > PAGE ? `Show ${PAGE} more of ${left}` : `Show ${left} more`}
        </Button>
      )}
    </>
  );
}
