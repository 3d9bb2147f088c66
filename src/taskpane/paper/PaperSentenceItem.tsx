import { makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../model/place";
import type { PaperClaim, PaperSentence } from "../../workflow/port/port";
import { CellLink } from "../parts/CellLink";
import { markedParts } from "./markedParts";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  claims: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  claim: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
  // Underlined rather than coloured alone: what disagrees is seen in grey and in forced colours, too.
  mark: { backgroundColor: "transparent", color: "inherit", textDecorationLine: "underline" },
  disagrees: {
    backgroundColor: "transparent",
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
  },
  open: {
    backgroundColor: "transparent",
    color: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
  },
});

/** The verdicts in words: an underline alone would not be heard. */
const WORDS = { agrees: "Agrees", disagrees: "Disagrees", "cannot tell": "Cannot tell" } as const;

/** A sentence of a paper with its claims marked, and beneath it what the scorecard says to each. */
export function PaperSentenceItem(props: {
  said: PaperSentence;
  sheetId: string;
  onGo: (place: Place) => void;
}) {
  const { said, sheetId, onGo } = props;
  const styles = useStyles();
  const classOf = ({ verdict }: PaperClaim) =>
    verdict === "disagrees" ? styles.disagrees : verdict === "agrees" ? styles.mark : styles.open;
  return (
    <li className={styles.item}>
      {/* The sentence as it stands in the paper, in quotation marks, with its claims marked. */}
      <p className={styles.line}>
        “
        {markedParts(said).map(({ text, claim }, at) =>
          claim === null ? (
            text
          ) : (
            <mark key={at} className={classOf(claim)}>
              {text}
            </mark>
          ),
        )}
        ”
      </p>
      {/* Each claim with what the scorecard says to it, and the cells that say so. */}
      <ul className={styles.claims}>
        {said.claims.map((claim, at) => (
          <li key={at} className={styles.claim}>
            <span className={claim.verdict === "disagrees" ? styles.disagrees : undefined}>
              {WORDS[claim.verdict]}
            </span>
            {`: “${claim.quoted}”. `}
            {/* The reference is shorter than the name, and is what people say. */}
            {claim.measure && `${claim.measure.reference ?? claim.measure.name}: `}
            {claim.message}{" "}
            {claim.places.map((place) => (
              <CellLink
                key={`${place.sheetId} ${place.row} ${place.column}`}
                place={place}
                onGo={onGo}
                sheetShown={sheetId}
              />
            ))}
          </li>
        ))}
      </ul>
    </li>
  );
}
