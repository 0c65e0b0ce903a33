/**
 * The DNS records that a support domain needs: where its mail goes, that SES may sign for it, and what others shall think of mail
 * that is not signed. MX hosts of SES are named after the region (docs.aws.amazon.com/general/latest/gr/ses.html); the
 * three DKIM names come from SES itself (Easy DKIM).
 */

export type DnsRecord = {
  readonly name: string;
  readonly type: "MX" | "CNAME" | "TXT";
  readonly value: string;
  readonly why: string;
};

export type Found = {
  readonly record: DnsRecord;
  readonly state: "right" | "missing" | "other";
  readonly seen: readonly string[];
};

/** Values of a name as DNS gives them now; nothing where there are none. */
export type Resolve = (name: string, type: DnsRecord["type"]) => Promise<readonly string[]>;

/** @param tokens the DKIM tokens of SES for this domain */
export const recordsFor = (
  domain: string,
  region: string,
  tokens: readonly string[],
): readonly DnsRecord[] => [
  {
    name: domain,
    type: "MX",
    value: `10 inbound-smtp.${region}.amazonaws.com`,
    why: "mail to the domain goes to SES",
  },
  ...tokens.map((token) => ({
    name: `${token}._domainkey.${domain}`,
    type: "CNAME" as const,
    value: `${token}.dkim.amazonses.com`,
    why: "SES signs notices for the domain, and knows by it that the domain is yours",
  })),
  {
    name: `_dmarc.${domain}`,
    type: "TXT",
    value: "v=DMARC1; p=reject",
    why: "mail that only pretends to come from the domain is refused",
  },
];

/** Looks each record up. Any DMARC policy is right; the one that is proposed is the strictest. */
export async function lookUp(records: readonly DnsRecord[], resolve: Resolve): Promise<readonly Found[]> {
  return Promise.all(
    records.map(async (record) => {
      const seen = await resolve(record.name, record.type);
      const isRight = record.type === "TXT" ? seen.some(isDmarc) : isAlone(seen, record.value);
      return { record, seen, state: isRight ? "right" : seen.length === 0 ? "missing" : "other" } as const;
    }),
  );
}

/** A second mail server would take some of the mail past us. */
const isAlone = (seen: readonly string[], value: string): boolean =>
  seen.length === 1 && seen.every((each) => plain(each) === plain(value));

const isDmarc = (text: string): boolean => /^v=DMARC1\s*;\s*p=/i.test(text);
const plain = (value: string): string => value.toLowerCase().replace(/\.$/, "");

/** A line for each record, as people type them into a zone, with what was found. */
export const linesOf = (found: readonly Found[]): readonly string[] =>
  found.map(({ record: { name, type, value, why }, state, seen }) => {
    const line = `${name}. ${type} ${type === "TXT" ? `"${value}"` : value}`;
    if (state === "right") return `ok       ${line}`;
    const instead = state === "missing" ? "" : ` There is: ${seen.join(", ")}.`;
    return `missing  ${line}\n         Add it: ${why}.${instead}`;
  });
