import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Status } from "../../core/status/status";
import type { Judgement } from "../../model/judgement";
import { SearchInput } from "../parts/SearchInput";
import { useChoiceStyles } from "../parts/useChoiceStyles";
import { PANE_STATUS_WORD } from "../words/statusWords";
import { arranged, type Order } from "./arranged";

/** The orders that the analyst can choose; as on the sheet is the usual one, since the eye is there. */
const ORDERS: Readonly<Record<Order, string>> = {
  sheet: "As on the sheet",
  status: "Red first",
  name: "By name",
};

const NOT_FOUND = "No measure matches that. Try fewer words, or other ones.";
const NOT_AMONG = (status: Status): string =>
  `No measure that is ${PANE_STATUS_WORD[status]} matches that. Press its count above to search all of them.`;

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  search: { flex: "3 1 90px", minWidth: 0, "& > *": { width: "100%" } },
  order: { flex: "2 1 80px" },
});

/** Which measures are shown, and in which order. */
export interface Arrangement {
  /** Picks measures out of those of a status, and puts them in order. */
  readonly of: (judgements: readonly Judgement[]) => readonly Judgement[];
  /** Whether the measures stand as on the sheet, so that section headings can stand over them. */
  readonly bySection: boolean;
  /** What is said where no measure is left, of those of a status or of all; `null` where nothing was searched for. */
  readonly notFound: ((among: Status | null) => string) | null;
}

/** Finds measures by a word, and puts them in another order. */
export default function FindMeasures({ onArrange }: { onArrange: (arrangement: Arrangement) => void }) {
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order>("sheet");
  // The search and the order are handed on together, as one function over whatever measures there are by then.
  const arrange = (words: string, by: Order) => {
    setSearch(words);
    setOrder(by);
    onArrange({
      of: (judgements) => arranged(judgements, words, by),
      bySection: by === "sheet",
      // Nothing was searched for, and no measure is there: that is the status filter's to say.
      notFound: words.trim() === "" ? null : (among) => (among === null ? NOT_FOUND : NOT_AMONG(among)),
    });
  };
  const styles = useStyles();
  const { choice } = useChoiceStyles();
  return (
    <div className={styles.line}>
      <span className={styles.search}>
        <SearchInput label="Find a measure" value={search} onSearch={(words) => arrange(words, order)} />
      </span>
      <span className={styles.order}>
        <select
          className={choice}
          aria-label="Order of the measures"
          value={order}
          onChange={({ target }) => arrange(search, target.value as Order)}
        >
          {Object.entries(ORDERS).map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
