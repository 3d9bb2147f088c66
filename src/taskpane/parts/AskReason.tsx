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

/** What is asked, in the analyst's words. */
interface Asking {
  /** The button that opens the field, and what a screen reader says of it. */
  readonly open: string;
  readonly openLabel: string;
  readonly question: string;
  /** The button that answers. */
  readonly answer: string;
  /** What is said where no reason is given; left out where none is needed. */
  readonly needed?: string;
}

/** A button that asks for a reason, and hands it on. Esc closes the field. */
export function AskReason({
  open,
  openLabel,
  question,
  answer,
  needed,
  onReason,
}: Asking & { onReason: (reason: string) => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  if (reason === null) {
    return (
      <Button size="small" aria-label={openLabel} autoFocus={wasOpen} onClick={() => setReason("")}>
        {open}
      </Button>
    );
  }
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
      noValidate
      className={styles.form}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
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
