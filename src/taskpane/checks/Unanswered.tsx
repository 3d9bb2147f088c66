import { makeStyles, tokens } from "@fluentui/react-components";
import type { Picture } from "../../model/reading";
import { Fold } from "../parts/Fold";
import { unansweredByMeasure } from "./unansweredByMeasure";

const useStyles = makeStyles({
  list: { margin: 0, padding: tokens.spacingHorizontalM, paddingLeft: "32px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How many measures could not be checked in full; opened, which they are and what each would need. */
export function Unanswered({ unanswered }: { unanswered: Picture["unanswered"] }) {
  const styles = useStyles();
  // Where everything could be checked there is nothing to say.
  if (unanswered.length === 0) return null;
  const measures = unansweredByMeasure(unanswered);
  return (
    <Fold name={`${measures.length} could not be checked`}>
      <ul className={styles.list} aria-label="Could not be checked">
        {measures.map(({ measure, needs }) => (
          <li key={measure}>
            {/* A need of the whole scorecard, such as a month that nothing names, belongs to no measure. */}
            {measure || "The scorecard"}
            {needs.map((need) => (
              <p key={need} className={styles.line}>
                {need}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
