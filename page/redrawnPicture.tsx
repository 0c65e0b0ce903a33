/**
 * A picture that came with a mail, as it was drawn anew. It is asked for like everything else, with what says who is
 * signed in, so it can't be an ordinary address: the bytes become one that only this page knows, and only while it
 * shows them.
 */
import { useEffect, useState } from "preact/hooks";
import type { MessageView } from "../functions/staff/contract.ts";
import { useTongue } from "./language.ts";

type Props = {
  readonly attachment: MessageView["attachments"][number];
  /** How many things were found in it. */
  readonly removed: number;
  readonly load: () => Promise<Blob | null>;
};

export function RedrawnPicture({ attachment, removed, load }: Props) {
  const { texts } = useTongue();
  const { width, height, unread = 0 } = attachment;
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void load().then((blob) => {
      if (gone) return;
      made = blob && URL.createObjectURL(blob);
      setAddress(made);
      setFailed(made === null);
    });
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, []);
  if (failed) return <p class="withheld">{texts.picture.failed}</p>;
  return (
    <figure class="picture">
      {address === null ? (
        <p class="absent">{texts.loading}</p>
      ) : (
        <img src={address} width={width} height={height} alt={texts.picture.alt(removed + unread)} />
      )}
      <figcaption>{texts.picture.black(removed, unread)}</figcaption>
    </figure>
  );
}
