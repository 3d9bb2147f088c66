import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: tokens.spacingHorizontalS },
  sentence: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

/** What went wrong, in a sentence, and the way on. */
export function TroubleBar(props: { sentence: string; onAgain: () => void; onClose: () => void }) {
  const { sentence, onAgain, onClose } = props;
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody className={styles.sentence} role="alert">
        {sentence}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          Try again
        </Button>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
