import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Judgement } from "../../model/judgement";
import type { Standing } from "../../workflow/port/port";
import { usePort } from "../state/usePort";
import { sentenceOf } from "../words/sentenceOf";
import { Strip } from "./Strip";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/**
 * Where the authority stands among its statistical neighbours for one measure. Nothing of it loads before the analyst
 * asks.
 */
export function PlaceAmong({ judgement }: { judgement: Judgement }) {
  const styles = useStyles();
  const port = usePort();
  // A sentence stands in place of the strip where there is nothing to compare with.
  const [found, setFound] = useState<Standing | string | null>(null);
  const onAsk = () =>
    port
      .benchmarks()
      .then(({ standingFor }) => standingFor(judgement))
      .then(setFound, (error: unknown) => setFound(sentenceOf(error)));
  return (
    <div role="status">
      {found === null && (
        <Button size="small" onClick={() => void onAsk()}>
          Place among neighbours
        </Button>
      )}
      {typeof found === "string" && <p className={styles.text}>{found}</p>}
      {found !== null && typeof found === "object" && (
        <>
          <Strip standing={found} />
          {found.words.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
