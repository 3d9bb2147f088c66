import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { offerFile } from "../parts/offerFile";
import { savedWords } from "./savedWords";
import { useHandoverStyles } from "./useHandoverStyles";

/** A way to hand something over: the words on its button, and what it does. */
interface HandOverWay {
  readonly label: string;
  readonly go: () => void;
}

/** Offers a file, and holds the sentence about it. */
export function useSaved() {
  const [said, setSaid] = useState("");
  const save = (name: string, content: Parameters<typeof offerFile>[1], type: string) => {
    offerFile(name, content, type);
    // Whether a file has arrived the page is not told: the words say what to do where none has.
    setSaid(savedWords(name));
  };
  return { said, save };
}

/** What is handed over, the ways to do so, and what came of it. */
export function HandOver({ what, ways, said }: { what: string; ways: readonly HandOverWay[]; said: string }) {
  const styles = useHandoverStyles();
  return (
    <>
      <p className={styles.text}>{what}</p>
      {ways.length > 0 && (
        <div className={styles.buttons}>
          {ways.map(({ label, go }) => (
            <Button key={label} size="small" onClick={go}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {/* Empty until a file was made, and there from the start: a screen reader says what appears in it. */}
      <p role="status" className={styles.text}>
        {said}
      </p>
    </>
  );
}
