import { Button } from "@fluentui/react-components";
import { Notice } from "./parts/Notice";

/** What somebody else set in the workbook between reading and saving, and which of the two settings was kept. */
export default function Differences({
  sentences,
  onClose,
}: {
  sentences: readonly string[];
  onClose: () => void;
}) {
  // The sentences stay until they are closed: another reading does not take them away unread.
  const close = (
    <Button size="small" onClick={onClose}>
      Close
    </Button>
  );
  return (
    <Notice intent="info" role="status" actions={close}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
