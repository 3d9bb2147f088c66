/**
 * Holds a board paper against the scorecard, sentence by sentence. The figures in a paper are copied by hand while the
 * scorecard still changes: this is where they part. The text stays on this machine.
 */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Place } from "../../model/place";
import type { Picture, Reading } from "../../model/reading";
import type { PaperSentence, Verdict } from "../../workflow/port/port";
import { FileDrop } from "../parts/FileDrop";
import { Fold } from "../parts/Fold";
import type { PaneActions } from "../state/paneActions";
import { usePart } from "../state/usePort";
import { plural } from "../words/plural";
import { sentenceOf } from "../words/sentenceOf";
import type { HeldPaper } from "./heldPaper";
import { PaperFacts } from "./PaperFacts";
import { PaperSentences } from "./PaperSentences";
import { PaperSource } from "./PaperSource";
import { useCheckedPaper } from "./useCheckedPaper";

const NOTHING = "No sentence here says anything about a figure.";

const useStyles = makeStyles({
  said: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** A board paper, pasted, chosen or dropped, against all scorecards of the workbook: the sentences that disagree first. */
export default function PaperCheck(props: {
  reading: Reading;
  picture: Picture;
  paper: HeldPaper;
  actions: PaneActions;
}) {
  const { reading, picture, paper, actions } = props;
  const { sheetId } = picture.card.scorecard;
  const onGo = (place: Place) => void actions.goTo(place);
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string | null>(null);
  // The reading of papers is large, and loads with this fold.
  const walks = usePart("paper");
  const { sentences, percent } = useCheckedPaper(walks, paper, reading);
  const of = (wanted: Verdict) => (sentences ?? []).filter(({ verdict }) => verdict === wanted);
  const [disagree, agree, open] = [of("disagrees"), of("agrees"), of("cannot tell")];

  // Of two files the later counts, whichever is read sooner.
  const latest = useRef<File>();
  const hold = (next: HeldPaper) => {
    latest.current = undefined;
    setTrouble(null);
    actions.show({ paper: next });
  };
  const choose = async (file: File) => {
    if (walks === null) return;
    latest.current = file;
    try {
      const passages = await walks.chosenPaper(file);
      if (latest.current === file) hold({ from: "document", name: file.name, passages });
    } catch (error) {
      // A file that is no Word document, or is damaged, says so in a sentence. The paper that was there stays.
      if (latest.current === file) setTrouble(`${file.name}: ${sentenceOf(error)}`);
    }
  };
  const list = (name: string, which: readonly PaperSentence[]) => (
    <PaperSentences name={name} sentences={which} sheetId={sheetId} onGo={onGo} />
  );
  const isEmpty = paper.from === "field" && paper.text.trim() === "";
  return (
    <FileDrop onFile={(file) => void choose(file)}>
      <PaperSource
        held={paper}
        trouble={trouble}
        onHold={hold}
        onFile={(file) => void choose(file)}
        onPasted={(text) => {
          if (walks !== null)
            hold({ from: "document", name: "Pasted text", passages: walks.pastedPaper(text) });
        }}
      />
      {/* How far it is may be seen; hearing it would be in the way of the answer. */}
      {percent !== null && (
        <p aria-hidden className={styles.said}>
          Checking… {percent}%
        </p>
      )}
      {/* Nothing is said of an empty field, and the number of sentences once there is a text. */}
      <p role="status" className={styles.said}>
        {!isEmpty &&
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
    </FileDrop>
  );
}

/** `Of 3 sentences, 2 disagree with the scorecard, and 1 cannot be checked in full.` What there is none of is not said. */
const SUMMARY = (disagree: number, agree: number, open: number): string => {
  const parts = [
    disagree > 0 ? `${disagree} ${disagree === 1 ? "disagrees" : "disagree"} with the scorecard` : "",
    agree > 0 ? `${agree} ${agree === 1 ? "agrees" : "agree"}` : "",
    open > 0 ? `${open} cannot be checked in full` : "",
  ].filter(Boolean);
  return `Of ${plural(disagree + agree + open, "sentence")}, ${parts.join(", ").replace(/, ([^,]*)$/, ", and $1")}.`;
};
