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
  line: { margin: 0 },
});

/** What somebody else set in the workbook meanwhile, and which of the two was kept. */
export default function Differences(props: { sentences: readonly string[]; onClose: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody role="status">
        {props.sentences.map((sentence) => (
          <p key={sentence} className={styles.line}>
            {sentence}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onClose}>
          Close
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
