import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ClipboardEvent } from "react";
import { plural } from "../words/plural";
import { MOST_IN_FIELD, NO_PAPER, wordsIn, type HeldPaper } from "./heldPaper";

const HOW =
  "Paste the text of the board paper, or choose its file or drop it here. Every figure, and every word about one, is compared with the scorecards of the workbook. Nothing of it is kept or sent.";
/** So long nothing is typed before a text is checked: each check takes time from the next key. */
const MS_OF_QUIET = 150;

const useStyles = makeStyles({
  source: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { overflowWrap: "anywhere", ":focus": { outline: "none" } },
  file: { display: "none" },
});

/** Where the paper comes from: a field to type and paste into, a file; or what stands in place of them. */
export function PaperSource(props: {
  held: HeldPaper;
  trouble: string | null;
  onHold: (held: HeldPaper) => void;
  onFile: (file: File) => void;
  onPasted: (text: string) => void;
}) {
  const { held, trouble, onHold, onFile, onPasted } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  // The field has the focus where it was asked for, and not where the fold was only opened.
  const [isAsked, setIsAsked] = useState(false);
  const chooses = (label: string) => (
    <>
      {/* The browser's own field for files cannot be worded or styled: a button of ours opens it. */}
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".docx,.txt,.md"
        aria-label="The paper's file"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // Else the same file, saved again meanwhile, would be no change.
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
  return (
    <div className={styles.source}>
      {held.from === "field" ? (
        <>
          <PaperField
            text={held.text}
            focus={isAsked}
            onText={(text) => onHold({ from: "field", text })}
            onPasted={onPasted}
          />
          <p className={styles.line}>{chooses("Choose a file…")}</p>
        </>
      ) : (
        <>
          <HeldName name={`${held.name}, ${plural(wordsIn(held.passages), "word")}`} />
          <p className={styles.line}>
            {chooses("Another file…")}
            <Button
              size="small"
              onClick={() => {
                setIsAsked(true);
                onHold(NO_PAPER);
              }}
            >
              Paste another text
            </Button>
          </p>
        </>
      )}
      {trouble !== null && (
        <p role="alert" className={styles.line}>
          {trouble}
        </p>
      )}
    </div>
  );
}

/** The field for a text. What is typed is handed on once it rests; a long text that is pasted, at once and whole. */
function PaperField(props: {
  text: string;
  focus: boolean;
  onText: (text: string) => void;
  onPasted: (text: string) => void;
}) {
  const { text, focus, onText, onPasted } = props;
  const [typed, setTyped] = useState(text);
  const quiet = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(quiet.current), []);
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (pasted.length <= MOST_IN_FIELD) return;
    event.preventDefault();
    clearTimeout(quiet.current);
    onPasted(pasted);
  };
  return (
    <Field label="The paper's text" hint={HOW}>
      <Textarea
        rows={6}
        // The paper was spelt elsewhere.
        spellCheck={false}
        autoFocus={focus}
        value={typed}
        onPaste={onPaste}
        onChange={(_, { value }) => {
          setTyped(value);
          clearTimeout(quiet.current);
          quiet.current = setTimeout(() => onText(value), MS_OF_QUIET);
        }}
      />
    </Field>
  );
}

/** What is being checked. It takes the focus, since the field that had it is gone. */
function HeldName({ name }: { name: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  const styles = useStyles();
  useEffect(() => {
    const had = document.activeElement;
    if (had === null || had === document.body) line.current?.focus();
  }, [name]);
  return (
    <p ref={line} tabIndex={-1} className={styles.name}>
      {name}
    </p>
  );
}
