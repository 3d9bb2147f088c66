import { Button } from "@fluentui/react-components";
import { Notice } from "./parts/Notice";

/** What went wrong, in a sentence, with a way to try again. */
export default function TroubleBar(props: { sentence: string; onAgain: () => void; onClose: () => void }) {
  const { sentence, onAgain, onClose } = props;
  return (
    <Notice
      intent="error"
      role="alert"
      actions={
        <>
          <Button size="small" onClick={onAgain}>
            Try again
          </Button>
          <Button size="small" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {sentence}
    </Notice>
  );
}
