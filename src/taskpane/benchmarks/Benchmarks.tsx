import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Picture, Reading } from "../../model/reading";
import type { Benchmarks as Figures, BenchmarksPart } from "../../workflow/port/port";
import { useMonthStyles } from "../month/useMonthStyles";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";
import { sentenceOf } from "../words/sentenceOf";
import { BesideFigures } from "./BesideFigures";

/** Said while the analyst's files are read. */
const READING = (names: string): string => `Reading ${names} …`;
const USED = (released: string): string =>
  `The figures of ${released} are used from now on, on this machine.`;

/** Public figures beside the scorecard. Nothing of them loads before the analyst asks. */
export function Benchmarks(props: { picture: Picture; reading: Reading; actions: PaneActions }) {
  const styles = useMonthStyles();
  const port = usePort();
  // The figures (some 200 KB) and what reads them are not needed in a month without benchmarks.
  const [loaded, setLoaded] = useState<{ walks: BenchmarksPart; figures: Figures } | null>(null);
  const [note, setNote] = useState<string | null>(null);
  // The walks first, then the pack of figures: both stay until the pane is closed.
  const onLoad = async () => {
    try {
      const walks = await port.benchmarks();
      setLoaded({ walks, figures: await walks.loadBenchmarks() });
    } catch (error) {
      setNote(sentenceOf(error));
    }
  };
  // A newer release that the analyst has downloaded takes the place of the pack that came with the add-in, on this
  // machine only.
  const onFiles = async (files: readonly File[]) => {
    if (loaded === null || files.length === 0) return;
    setNote(READING(files.map(({ name }) => name).join(", ")));
    try {
      const figures = await loaded.walks.useDownloaded(files);
      setLoaded({ ...loaded, figures });
      setNote(USED(figures.pack.released));
    } catch (error) {
      // A file that is none of those says why in a sentence. The figures in use stay.
      setNote(sentenceOf(error));
    }
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>Benchmarks</h2>
      {loaded === null ? (
        <Button onClick={() => void onLoad()}>Compare with public figures</Button>
      ) : (
        <BesideFigures {...props} {...loaded} onFiles={(files) => void onFiles(files)} />
      )}
      {/* In the page from the start, so that a screen reader says what appears in it. */}
      <div role="status">{note !== null && <p className={styles.text}>{note}</p>}</div>
    </section>
  );
}
