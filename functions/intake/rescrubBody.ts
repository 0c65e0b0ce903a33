/**
 * Today's engine over a body that is stored already. It can only remove more: labels that stand there stay, their
 * ranges move with the text, and one that lies inside something new is swallowed by it. Pure.
 */
import type { Attachment, Body, Removed } from "../cases/model.ts";
import { createLetters, scrub } from "../scrub/scrub.ts";
import type { ScrubPolicy } from "../scrub/types.ts";

/** Null where there is nothing more to remove. */
export function rescrubBody(body: Body, policy: ScrubPolicy): Body | null {
  const letters = createLetters(body.removed);
  const removed: Removed[] = [];
  let more = 0;
  const again = (text: string, where: string): string => {
    const scrubbed = scrub(text, policy, letters);
    more += scrubbed.findings.length;
    const standing = body.removed.filter((removal) => removal.where === where);
    removed.push(
      ...moved(standing, scrubbed),
      ...scrubbed.findings.map((finding) => ({ ...finding, where })),
    );
    return scrubbed.text;
  };
  const next: Omit<Body, "removed"> = {
    subject: again(body.subject, "subject"),
    text: again(body.text, "text"),
    contact: {
      ...body.contact,
      name: again(body.contact.name, "contact.name"),
      email: again(body.contact.email, "contact.email"),
    },
    attachments: body.attachments.map((attachment, at) => rescrubAttachment(attachment, at, again)),
  };
  const inPictures = body.attachments.flatMap(({ status }, at) =>
    status === "redrawn" ? body.removed.filter(({ where }) => where === `attachments[${at}]`) : [],
  );
  return more === 0 ? null : { ...next, removed: [...removed, ...inPictures] };
}

const rescrubAttachment = (
  attachment: Attachment,
  at: number,
  again: (text: string, where: string) => string,
): Attachment => {
  const named = {
    filename: again(attachment.filename, `attachments[${at}].filename`),
    contentType: again(attachment.contentType, `attachments[${at}].contentType`),
  };
  return attachment.status === "scrubbed"
    ? { ...attachment, ...named, text: again(attachment.text, `attachments[${at}]`) }
    : { ...attachment, ...named };
};

type Cuts = Pick<ReturnType<typeof scrub>, "cuts" | "findings">;

/** Removals that stand outside of the new cuts, with their new ranges. */
function moved(standing: readonly Removed[], { cuts, findings }: Cuts): readonly Removed[] {
  return standing.flatMap((removal) => {
    let shift = 0;
    for (const [at, cut] of cuts.entries()) {
      if (cut.start >= removal.end) break;
      if (cut.end > removal.start) return [];
      const label = findings[at];
      if (label !== undefined) shift += label.end - label.start - (cut.end - cut.start);
    }
    return [{ ...removal, start: removal.start + shift, end: removal.end + shift }];
  });
}
