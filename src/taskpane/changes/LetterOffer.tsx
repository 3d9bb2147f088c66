import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Letters } from "../../model/settings";

/** Why letters are offered: about 8% of men do not tell red from green, and boards print in grey. */
const WHY =
  "Colour alone is lost in black and white, and on anyone who cannot tell red from green. Add a letter to each status?";

const useStyles = makeStyles({
  offer: {
    margin: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  why: { margin: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Asks once whether a letter goes with each colour; `example` is one of the analyst's values with its letter, `26% R`. */
export function LetterOffer({
  example,
  onChoose,
}: {
  example: string;
  onChoose: (letters: Letters) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      <p className={styles.why}>{WHY}</p>
      <div className={styles.buttons}>
        {/* The analyst chooses by a value of the scorecard itself, so that it can be seen what a letter looks like
            there. */}
        <Button size="small" onClick={() => onChoose(true)}>
          Add letters ({example})
        </Button>
        <Button size="small" onClick={() => onChoose("column")}>
          Letters in a column of their own
        </Button>
        <Button size="small" onClick={() => onChoose(false)}>
          Colours only
        </Button>
      </div>
    </div>
  );
}
