/** The outbox: what would have been mailed. Plain HTML, for the developer who tries the inbox. */
import { html } from "hono/html";
import type { LocalDate } from "../functions/cases/model.ts";
import type { OutgoingMail } from "../functions/cases/ports.ts";

export type OutboxSource = {
  list(today: LocalDate, limit: number): Promise<readonly { readonly mail: OutgoingMail }[]>;
};

/** Everything in it is escaped by the template. `styles` are the paths of its style sheets. */
export const outboxPage = (
  notices: readonly { readonly mail: OutgoingMail }[],
  styles: readonly string[],
) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Outbox</title>
    ${styles.map((path) => html`<link rel="stylesheet" href="${path}" />`)}
  </head>
  <body>
    <main class="outbox">
      <h1>Outbox</h1>
      <p><a href="/">Back to the cases</a>. The local inbox sends nothing; the newest notices are kept here.</p>
      ${
        notices.length === 0
          ? html`<p>No notice was owed so far. Send a mail to see one.</p>`
          : notices.map(
              ({ mail }) => html`<article>
                <h2>${mail.subject}</h2>
                <dl>
                  <dt>To</dt>
                  <dd>${mail.to}</dd>
                  <dt>From</dt>
                  <dd>${mail.from}</dd>
                  <dt>Reply-To</dt>
                  <dd>${mail.replyTo}</dd>
                  ${Object.entries(mail.headers).map(
                    ([name, value]) =>
                      html`<dt>${name}</dt>
                        <dd>${value}</dd>`,
                  )}
                </dl>
                <pre>${mail.text}</pre>
              </article>`,
            )
      }
    </main>
  </body>
</html>`;
