import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    paddingTop: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** What is asked, in the words of the place that asks. */
interface Asking {
  /** The button that opens the field, and what a screen reader says of it. */
  readonly open: string;
  readonly openLabel: string;
  readonly question: string;
  /** The button that answers. */
  readonly answer: string;
  /** The sentence where no reason was given; left out where a reason is optional. */
  readonly needed?: string;
}

/** A button that opens a field for a reason, and hands the reason on. Escape closes the field. */
export function AskReason({
  open,
  openLabel,
  question,
  answer,
  needed,
  onReason,
}: Asking & { onReason: (reason: string) => void }) {
  const styles = useStyles();
  // What has been typed so far; `null` while the field is closed.
  const [reason, setReason] = useState<string | null>(null);
  // After Cancel or Escape the focus goes back to the button that opened the field.
  const [wasOpen, setWasOpen] = useState(false);
  // The answer was pressed once without a reason: only then is it asked for.
  const [asked, setAsked] = useState(false);
  if (reason === null) {
    return (
      <Button size="small" aria-label={openLabel} autoFocus={wasOpen} onClick={() => setReason("")}>
        {open}
      </Button>
    );
  }
  // Blanks are no reason.
  const isMissing = needed !== undefined && reason.trim() === "";
  const close = () => {
    setReason(null);
    setAsked(false);
    setWasOpen(true);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isMissing) setAsked(true);
    else onReason(reason.trim());
  };
  return (
    <form
      // The browser's own complaint would stand in its own words over the pane.
      noValidate
      className={styles.form}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The pane takes Escape for cancelling its work. Here it closes the field alone.
        event.stopPropagation();
        close();
      }}
    >
      <Field
        label={question}
        size="small"
        required={needed !== undefined}
        validationMessage={asked && isMissing ? needed : undefined}
      >
        <Input
          className={styles.input}
          size="small"
          value={reason}
          // The button led here: the next key is the first letter.
          autoFocus
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary">
          {answer}
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
