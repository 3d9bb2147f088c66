/**
 * Holds a board paper against the scorecard, sentence by sentence. The figures in a paper are copied by hand while the
 * scorecard still changes: this is where they part. The text stays on this machine.
 */

import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import type { Place } from "../../model/place";
import type { Picture, Reading } from "../../model/reading";
import type { PaperSentence, Verdict } from "../../workflow/port/port";
import type { PaneActions } from "../state/paneActions";
import { usePart } from "../state/usePort";
import { plural } from "../words/plural";
import { Fold } from "../parts/Fold";
import { PaperFacts } from "./PaperFacts";
import { PaperSentences } from "./PaperSentences";

const HOW =
  "Paste the text of the board paper, or choose its file. Every figure, and every word about one, is compared with the scorecards of the workbook. Nothing of it is kept or sent.";
const NOTHING = "No sentence here says anything about a figure.";

const useStyles = makeStyles({
  field: { padding: tokens.spacingHorizontalM },
  text: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  file: { display: "none" },
});

/** A board paper, pasted or chosen, against all scorecards of the workbook: the sentences that disagree first. */
export default function PaperCheck(props: { reading: Reading; picture: Picture; actions: PaneActions }) {
  const { reading, picture, actions } = props;
  const { sheetId } = picture.card.scorecard;
  const onGo = (place: Place) => void actions.goTo(place);
  const styles = useStyles();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<{ name: string; passages: Passages } | { trouble: string } | null>(
    null,
  );
  const input = useRef<HTMLInputElement>(null);
  // Typing stays quick: the sentences are judged again when there is time for it, not at every key.
  const deferred = useDeferredValue(text);
  // The reading of papers is large, and loads with this fold.
  const walks = usePart("paper");
  // A file that was chosen stands in place of the text until something is typed.
  const passages = chosen !== null && "passages" in chosen ? chosen.passages : null;
  const [sentences, setSentences] = useState<readonly PaperSentence[] | null>(null);
  useEffect(() => {
    if (walks === null) return;
    const stop = new AbortController();
    const check = async (): Promise<void> => {
      const said = await walks.checkPaperBesides(
        passages ?? walks.pastedPaper(deferred),
        reading,
        stop.signal,
      );
      setSentences(said);
    };
    // What was typed meanwhile, or another file, stops it: its own check follows.
    const wait = setTimeout(
      () =>
        void check().catch((error: unknown) => {
          if (!stop.signal.aborted) throw error;
        }),
      passages === null ? MS_OF_QUIET : 0,
    );
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [walks, passages, deferred, reading]);
  const of = (wanted: Verdict) => (sentences ?? []).filter(({ verdict }) => verdict === wanted);
  const [disagree, agree, open] = [of("disagrees"), of("agrees"), of("cannot tell")];

  const choose = async (file: File | undefined) => {
    if (file === undefined || walks === null) return;
    try {
      setChosen({ name: file.name, passages: await walks.chosenPaper(file) });
    } catch (error) {
      // A file that is no Word document, or is damaged, says so in a sentence. The text that was pasted stays.
      setChosen({ trouble: error instanceof Error ? error.message : String(error) });
    }
  };
  const list = (name: string, which: readonly PaperSentence[]) => (
    <PaperSentences name={name} sentences={which} sheetId={sheetId} onGo={onGo} />
  );
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        // Otherwise the browser would open the file in place of the pane.
        event.preventDefault();
        void choose(event.dataTransfer.files[0]);
      }}
    >
      <Field className={styles.field} label="The paper's text" hint={HOW}>
        <Textarea
          rows={6}
          value={text}
          onChange={(_, { value }) => {
            setChosen(null);
            setText(value);
          }}
        />
      </Field>
      {/* The browser's own field for files cannot be worded or styled: a button of ours opens it. */}
      <p className={styles.text}>
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept=".docx,.txt,.md"
          aria-label="The paper's file"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          Choose a file…
        </Button>{" "}
        {chosen !== null && "name" in chosen && chosen.name}
        {chosen !== null && "trouble" in chosen && <span role="alert">{chosen.trouble}</span>}
      </p>
      {/* Nothing is said of an empty field, and the number of sentences once there is a text. */}
      <p role="status" className={styles.text}>
        {(deferred.trim() !== "" || passages !== null) &&
          sentences !== null &&
          (sentences.length === 0 ? NOTHING : SUMMARY(disagree.length, agree.length, open.length))}
      </p>
      {/* What disagrees is open. The rest is a press away: the paper is being mended, not admired. */}
      {disagree.length > 0 && list("Sentences that disagree", disagree)}
      {open.length > 0 && (
        <Fold name={`${plural(open.length, "sentence")} cannot be checked in full`}>
          {list("Sentences that cannot be checked in full", open)}
        </Fold>
      )}
      {agree.length > 0 && (
        <Fold name={`${plural(agree.length, "sentence")} agree${agree.length === 1 ? "s" : ""}`}>
          {list("Sentences that agree", agree)}
        </Fold>
      )}
      <Fold name="Facts for the paper">
        <PaperFacts reading={reading} picture={picture} actions={actions} />
      </Fold>
    </div>
  );
}

/** Milliseconds without a key before the text is checked: each check takes time from the next key. */
const MS_OF_QUIET = 150;

/** A paper's paragraphs, as the walk gives them. */
type Passages = ReturnType<NonNullable<ReturnType<typeof usePart<"paper">>>["pastedPaper"]>;

/**
 * `Of 3 sentences, 2 disagree with the scorecard, and 1 cannot be checked in full.` A kind without sentences is not
 * named.
 */
const SUMMARY = (disagree: number, agree: number, open: number): string => {
  const parts = [
    disagree > 0 ? `${disagree} ${disagree === 1 ? "disagrees" : "disagree"} with the scorecard` : "",
    agree > 0 ? `${agree} ${agree === 1 ? "agrees" : "agree"}` : "",
    open > 0 ? `${open} cannot be checked in full` : "",
  ].filter(Boolean);
  return `Of ${plural(disagree + agree + open, "sentence")}, ${parts.join(", ").replace(/, ([^,]*)$/, ", and $1")}.`;
};
