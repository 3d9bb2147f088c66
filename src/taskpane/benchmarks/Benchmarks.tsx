import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Picture, Reading } from "../../model/reading";
import type { Benchmarks as Figures, BenchmarksPart } from "../../workflow/port/port";
import { useMonthStyles } from "../month/useMonthStyles";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";
import { sentenceOf } from "../words/sentenceOf";
import { BesideFigures } from "./BesideFigures";

/** Public figures beside the scorecard. They load when the analyst asks for them. */
export function Benchmarks(props: { picture: Picture; reading: Reading; actions: PaneActions }) {
  const styles = useMonthStyles();
  const port = usePort();
  // The figures (some 200 KB) and what reads them are not needed in a month without benchmarks.
  const [loaded, setLoaded] = useState<{ walks: BenchmarksPart; figures: Figures } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const onLoad = async () => {
    try {
      const walks = await port.benchmarks();
      setLoaded({ walks, figures: await walks.loadBenchmarks() });
    } catch (error) {
      setTrouble(sentenceOf(error));
    }
  };
  const onFile = async (file: File) => {
    // A newer file is read with what is loaded already.
    if (loaded === null) return;
    const opened = loaded.walks.useBenchmarks(await file.text());
    // A file that is no pack says why in a sentence. The figures in use stay.
    setTrouble(typeof opened === "string" ? opened : null);
    if (typeof opened !== "string") setLoaded({ ...loaded, figures: opened });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>Benchmarks</h2>
      {loaded === null ? (
        <Button onClick={() => void onLoad()}>Compare with public figures</Button>
      ) : (
        <BesideFigures {...props} {...loaded} onFile={(file) => void onFile(file)} />
      )}
      {/* In the page from the start, so that a screen reader says what appears in it. */}
      <div role="status">{trouble !== null && <p className={styles.text}>{trouble}</p>}</div>
    </section>
  );
}
