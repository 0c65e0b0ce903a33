/** The peers, from a folder of their own (`bench/peers`), so that nothing of theirs is installed with the product. */
import { createRequire } from "node:module";

const load = createRequire(new URL("./peers/package.json", import.meta.url));

type OpenRedaction = new (options: {
  readonly preset: string;
}) => { readonly detect: (text: string) => Promise<unknown> };
type SyncRedactor = new () => { readonly redact: (text: string) => string };
type PostalMime = { readonly parse: (mail: Uint8Array) => Promise<unknown> };

const gdpr = new (load("openredaction") as { OpenRedaction: OpenRedaction }).OpenRedaction({
  preset: "gdpr",
});
const redactor = new (load("redact-pii") as { SyncRedactor: SyncRedactor }).SyncRedactor();
const postalMime = load("postal-mime") as { default?: PostalMime } & PostalMime;

export const openredaction = (text: string): Promise<unknown> => gdpr.detect(text);
export const redactPii = (text: string): string => redactor.redact(text);
export const postal = (mail: Uint8Array): Promise<unknown> => (postalMime.default ?? postalMime).parse(mail);
