import { SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { functionName } from "../../core/kpi/signature";
import type { Place } from "../../model/place";
import type { Picture } from "../../model/reading";
import type { FunctionsPart } from "../../workflow/port/port";
import type { PaneActions } from "../state/paneActions";
import { FunctionCard } from "./FunctionCard";
import { searchFunctions } from "./searchFunctions";
import { useFunctionStyles } from "./useFunctionStyles";

const NONE = "No function matches that. Try fewer words, or other ones.";

/** Every `KPI` function, found by what it does; one is open at a time. */
export function FunctionList(props: {
  walks: FunctionsPart;
  picture: Picture | null;
  selected: Place | null;
  actions: PaneActions;
}) {
  const styles = useFunctionStyles();
  const { help } = props.walks;
  const [search, setSearch] = useState("");
  // One at a time is open: each shows the arguments of the same row, and two would only be long.
  const [open, setOpen] = useState<string | null>(null);
  const found = searchFunctions(help, search);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>KPI functions</h2>
      {/* Over twenty functions are found by what they do: their names are known only to those who wrote them. */}
      <SearchBox
        size="small"
        aria-label="Search the functions"
        placeholder="Search: rate, status, interval …"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {search !== "" && (
        <p role="status" className={styles.small}>
          {found.length === 0 ? NONE : `${found.length} of ${help.length} functions`}
        </p>
      )}
      <ul className={styles.list} aria-label="KPI functions">
        {found.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              className={styles.row}
              aria-expanded={open === one.name}
              onClick={() => setOpen(open === one.name ? null : one.name)}
            >
              <span className={styles.name}>{functionName(one.name)}</span>
              <span className={styles.gives}>{one.gives}</span>
            </button>
            {open === one.name && <FunctionCard help={one} {...props} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
