import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../model/finding";
import type { Place } from "../../model/place";
import type { Dismissed } from "../../model/settings";
import { whenWords } from "../words/whenWords";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  said: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** A finding that the analyst set aside, with why and when, and the way to bring it back. */
export function AsideItem(props: {
  finding: Finding;
  said: Dismissed;
  sheetId: string;
  now: Date;
  onGo: (place: Place) => void;
  onBack: (said: Dismissed) => void;
}) {
  const { finding, said, sheetId, now, onGo, onBack } = props;
  const styles = useStyles();
  return (
    // The finding as it stood, under what was said of it: whoever reads this later can judge both.
    <FindingItem finding={finding} sheetId={sheetId} onGo={onGo}>
      <p className={styles.said}>
        Set aside {whenWords(said.when, now)}: {said.reason}
      </p>
      <Button size="small" aria-label={`Bring back: ${finding.message}`} onClick={() => onBack(said)}>
        Bring back
      </Button>
    </FindingItem>
  );
}
