import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Picture } from "../../model/reading";
import type { PagesWish, StandingPages } from "../../workflow/port/port";
import { useMonthStyles } from "../month/useMonthStyles";
import { useChoiceStyles } from "../parts/useChoiceStyles";
import { plural } from "../words/plural";
import { PickMeasures } from "./PickMeasures";

/** Which measures get a page, as the analyst chooses. */
type Which = "headlines" | "reds" | "all" | "picked";

const NO_LIST = "No sheet lists headline measures under a heading such as KPI or Name.";

/** Asks which measures get a page, and how the pages are laid out. Where pages exist, new ones are made like them. */
export function NewPages(props: {
  picture: Picture;
  standing: StandingPages;
  onPrepare: (wish: PagesWish) => void;
}) {
  const { picture, standing, onPrepare } = props;
  const { judgements } = picture;
  const styles = useMonthStyles();
  const { choice } = useChoiceStyles();
  const reds = judgements.filter(({ status }) => status.value === "red").length;
  const { headlines } = standing;
  // A workbook with a list of headlines has said which measures matter. Else a board asks about the reds.
  const [which, setWhich] = useState<Which>(headlines.length > 0 ? "headlines" : "reds");
  // By measure, so that a search does not lose what was ticked before it.
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [four, setFour] = useState(false);
  const [mean, setMean] = useState(false);
  const count = { headlines: headlines.length, reds, all: judgements.length, picked: picked.size }[which];
  // Where pages stand, new ones are made like them.
  const wish: PagesWish = {
    choice: which === "picked" ? [...picked] : which,
    ...(standing.pages === 0 && { perPage: four ? 4 : 1 }),
    mean,
  };
  return (
    <section aria-label="New pages">
      <label className={styles.small} htmlFor="pages-of">
        A page for
      </label>{" "}
      <select
        id="pages-of"
        className={choice}
        value={which}
        onChange={({ target }) => setWhich(target.value as Which)}
      >
        <option value="headlines" disabled={headlines.length === 0}>
          the headline list ({headlines.length})
        </option>
        <option value="reds">the reds ({reds})</option>
        <option value="all">every measure ({judgements.length})</option>
        <option value="picked">those that I pick</option>
      </select>
      {headlines.length === 0 && <p className={styles.small}>{NO_LIST}</p>}
      {which === "picked" && <PickMeasures judgements={judgements} picked={picked} onPick={setPicked} />}
      {/* How many share a page is asked once: further pages follow those that stand. */}
      {standing.pages === 0 && (
        <Checkbox
          checked={four}
          label="Four on a printed page"
          onChange={(_, { checked }) => setFour(checked === true)}
        />
      )}
      <Checkbox
        checked={mean}
        label="A line at the mean of the months"
        onChange={(_, { checked }) => setMean(checked === true)}
      />
      <div>
        <Button disabled={count === 0} onClick={() => onPrepare(wish)}>
          Prepare {plural(count, "page")}
        </Button>
      </div>
    </section>
  );
}
