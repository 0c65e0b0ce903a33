/** A mail of ours as MIME. Nothing in it is fetched: a text is a text, whatever it looks like. */
import MailComposer from "nodemailer/lib/mail-composer/index.js";

export type PlainMail = {
  readonly to: string;
  readonly from: string | { readonly name: string; readonly address: string };
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly date?: Date;
  /** Written as given, on top of what the composer adds itself. */
  readonly headers: Readonly<Record<string, string>>;
};

/** The bytes of the mail, ready to be sent or stored (RFC 5322). */
export const mimeOf = ({ from, headers, ...mail }: PlainMail): Promise<Buffer> =>
  new MailComposer({
    ...mail,
    from: typeof from === "string" ? from : { ...from },
    headers: { ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
