import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { hasFiles } from "./hasFiles";

const useStyles = makeStyles({
  // Inside the edge, so that nothing moves when it appears.
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
});

/** Takes a file that is dropped on what it holds. A text that is dragged goes its usual way. */
export function FileDrop({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    // The pane around it says of a file that it cannot be dropped there.
    event.stopPropagation();
    event.dataTransfer.dropEffect = "copy";
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={mergeClasses(over && styles.over)}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
    </div>
  );
}
