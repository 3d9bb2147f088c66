import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { measureId } from "../../model/identity/measureId";
import type { Judgement } from "../../model/judgement";
import { arranged } from "../measures/arranged";
import { StatusLetter } from "../parts/StatusLetter";
import { SearchInput } from "../parts/SearchInput";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: "none",
    // About six measures high: the list scrolls by itself, so that the button below stays in reach.
    maxHeight: "200px",
    overflowY: "auto",
  },
  row: { display: "flex", alignItems: "center" },
  search: { width: "100%", marginTop: tokens.spacingVerticalXS },
});

/** Measures to tick, found by a word. */
export function PickMeasures(props: {
  judgements: readonly Judgement[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
}) {
  const { judgements, picked, onPick } = props;
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const tick = (key: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(key);
    else next.delete(key);
    onPick(next);
  };
  return (
    <>
      <span className={styles.search}>
        <SearchInput label="Find a measure to pick" value={search} onSearch={setSearch} />
      </span>
      <ul className={styles.list} aria-label="Measures to pick">
        {arranged(judgements, search, "sheet").map(({ measure, status }) => (
          <li key={measureId(measure)} className={styles.row}>
            <Checkbox
              checked={picked.has(measureId(measure))}
              label={[measure.reference, measure.name].filter(Boolean).join(" ")}
              onChange={(_, { checked }) => tick(measureId(measure), checked === true)}
            />
            <StatusLetter status={status.value} />
          </li>
        ))}
      </ul>
    </>
  );
}
