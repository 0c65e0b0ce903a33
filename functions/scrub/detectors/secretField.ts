/**
 * Secrets as the value of a field: "DB_PASSWORD=...", "client_secret": "...", `Password=...;` in a connection string,
 * and the headers that carry them (Authorization, X-Api-Key, Cookie). The name decides; what only stands for a value
 * ("<token>", "YOUR_API_KEY", "********") stays, and so do trace and request ids, which are called otherwise.
 */
import { type Detector, type Hit, patternDetector } from "../detector.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { longTokens } from "./longToken.ts";
import { mentionsSecret } from "./mentionsSecret.ts";
import { isRandom, looksSecret } from "./secretShape.ts";

const sentence = {
  da: "En adgangskode, en nøgle eller et token fra en opsætning eller et kald.",
  en: "A password, key or token from a configuration or a call.",
};

/** A value that is quoted ends at the quotation mark, another at a blank or at what separates fields. */
const value = `(?:"([^"\\n\\ue000]{1,400})"|'([^'\\n\\ue000]{1,400})'|([^\\s"';,&<>\\ue000]{1,2000}))`;

const field = patternDetector({
  id: "secret-field",
  category: "credential",
  sentence,
  pattern: new RegExp(
    `(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_ -]?key|apikey|access[_-]?key|account[_-]?key|shared[_-]?access[_-]?key|private[_-]?key|secret[_-]?key|license[_-]?secret|credentials?|_pw|_pass|_key)(?:[_-][a-z0-9]{1,12}){0,2}["'\`]?(?:[ \\t]{0,12}(?:=>?|:=|:)[ \\t]{0,4})${value}`,
    "g",
  ),
  judge: (match, view) => {
    const written = match[1] ?? match[2] ?? match[3] ?? "";
    const quoted = match[3] === undefined;
    const end = match.index + match[0].length - (quoted ? 1 : 0);
    const start = end - written.length;
    const cased = view.cased.slice(start, end);
    const kept = quoted ? cased : cased.replace(/[.:!?)\]}]+$/, "");
    // "token: x" is also how a sentence goes on; there the value itself must look like one.
    const told =
      quoted ||
      match[0].slice(0, start - match.index).includes("=") ||
      (kept.length >= 8 && looksSecret(kept));
    if (
      !told ||
      !isNamed(kept) ||
      /_(?:id|name|type|expires?(?:_in)?|url|uri|count|length|age)["'`]?[ \t]*[:=]/.test(match[0])
    )
      return null;
    return { start, end: start + kept.length, confidence: 0.95 };
  },
});

/** "Authorization: Bearer x", "Bearer x", "X-Api-Key: x". The scheme stays. */
const header = patternDetector({
  id: "secret-header",
  category: "credential",
  sentence,
  pattern:
    /(?:(?:authori[sz]ation|x-[a-z-]{0,20}(?:key|token|secret|auth)|api-?key|apikey|ocp-apim-subscription-key|private-token)["'`]?[ \t]{0,3}[:=][ \t]{0,3}["'`]?(?:(?:bearer|basic|token|apikey|digest|negotiate)[ :]{1,3})?|(?<![a-z])bearer[ :]{1,3}["'`]?|(?<![a-z])basic (?=[a-z0-9+/]{16,400}={0,2}(?![a-z0-9])))(?!(?:bearer|basic|token|apikey|digest|negotiate)(?![a-z0-9]))([^\s"'`,;<>\ue000]{6,4000})/g,
  judge: (match, view) => {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    const kept = view.cased.slice(start, end).replace(/[.:!?)\]}]+$/, "");
    const named = /[:=]/.test(match[0].slice(0, 40).replace(/bearer.*/, ""));
    const likely = named ? isNamed(kept) : isNamed(kept) && kept.length >= 12 && /[0-9]/.test(kept);
    return likely ? { start, end: start + kept.length, confidence: 0.95 } : null;
  },
});

/** "the token is 9fK2sQx7...", "api key 7f3a...": told in a sentence, so the value must be random. */
const told = patternDetector({
  id: "secret-field",
  category: "credential",
  sentence,
  pattern:
    /(?<!(?:public|offentlige?|öffentlicher?|publika?) )(?:token(?:en|et)?|key|nøglen?|nyckeln?|nøkkelen?|schlüssel|secret|hemmelighed(?:en)?)(?: (?:er|is|was|var|hedder|lyder|ist|är))?(?: nu| now)?[ :=]{1,3}["'`]?([a-z0-9_.+=/-]{16,400})(?![a-z0-9])/g,
  judge: (match, view) => {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    const kept = view.cased.slice(start, end).replace(/[.=-]+$/, "");
    // A UUID is the key of a row or a request, unless it is called one that opens something.
    if (uuid.test(kept) && !opens.test(view.text.slice(Math.max(0, match.index - 16), start))) return null;
    return isRandom(kept, 16) ? { start, end: start + kept.length, confidence: 0.85 } : null;
  },
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const opens = /(?:api|secret|access|auth|token|hemmelig|private)/;

/** SQL: `PASSWORD 'x'`, `IDENTIFIED BY 'x'`; a shell: `mysql -u root -px`, `sshpass -p x`; XML: `value="x"` of a key. */
const statements: readonly RegExp[] = [
  /(?:identified (?:with \S{1,30} )?by|with (?:encrypted )?password|password)[ =]{1,3}'([^'\n\ue000]{3,80})'/g,
  /(?<![a-z])(?:mysql(?:dump)?|mariadb|sshpass|redis-cli|plink)(?: [^\n\s]{1,40}){0,8}? (?:-p ?|-a |-pw )["']?([^\s"'-][^\s"'\ue000]{2,60})/g,
  /(?:key|name)="[^"\n]{0,40}(?:password|secret|token|apikey|api_key|pwd)[^"\n]{0,20}"[ \n]{1,4}(?:value|default)="([^"\n\ue000]{3,120})"/g,
  /<(?:[a-z]{1,12}[:_-])?(?:password|passwd|pwd|secret|token|apikey|adgangskode|kodeord)>([^<\n\ue000]{3,120})<\//g,
];

const inStatements = (view: View): Hit[] =>
  statements.flatMap((pattern) =>
    Array.from(matchesIn(view, pattern)).flatMap((match) => {
      const at = match.index + match[0].lastIndexOf(match[1] ?? "");
      const end = at + (match[1] ?? "").length;
      return isNamed(view.cased.slice(at, end)) ? [{ start: at, end, confidence: 0.9 }] : [];
    }),
  );

/** "partner API: x", "webhook signing: x": a long random run behind a colon, in talk of interfaces. */
const technical =
  /(?:api|webhook|hook|sign(?:ing|atur)?|hmac|integration|stripe|sdk|auth|oauth|sso|jwt|bearer|sandbox|staging|endpoint|nøgle|key)[^\n:=]{0,30}[:=][ ]{0,3}["'`]?$/;

const behindColon = (view: View): Hit[] =>
  longTokens(view).flatMap(({ start, end }) => {
    const raw = view.cased.slice(start, end);
    const kept = raw.replace(/^["'`]/, "").replace(/["'`.,;)]+$/, "");
    const at = start + raw.indexOf(kept);
    const varied = /[a-z]/.test(kept) && /[A-Z]/.test(kept) && /[0-9]/.test(kept);
    if (!varied || !isRandom(kept, 20) || /[/\\@:]|\.(?:[a-z]{2,4})$/.test(kept)) return [];
    // MII... is how a certificate or a public key begins in base64; a private one stands in its envelope.
    if (/^MII[A-Z]/.test(kept) && !/priva/.test(view.text.slice(Math.max(0, at - 60), at))) return [];
    return technical.test(view.text.slice(Math.max(0, at - 60), at))
      ? [{ start: at, end: at + kept.length, confidence: 0.85 }]
      : [];
  });

/** `curl -u user:password`. */
const commandLine = /(?<![a-z0-9])(?:-u|--user)[ =]["']?[^\s:"']{1,60}:([^\s"'\ue000]{3,80})/g;

const onCommandLine = (view: View): Hit[] =>
  Array.from(matchesIn(view, commandLine)).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    return isNamed(view.cased.slice(start, end)) ? [{ start, end, confidence: 0.9 }] : [];
  });

/** Cookies that say who is logged in. Several stand in one header. */
const cookie =
  /(?<=[;:,\s"'])((?:[a-z0-9]{1,20}[_.-]){0,2}(?:sess(?:ion)?(?:[_-]?id)?|sid|phpsessid|jsessionid|connect\.sid|auth|token|jwt|remember(?:[_-]?me)?))=([^\s;,"'<>\ue000]{8,4000})/g;

const cookies = (view: View): Hit[] =>
  view.text.includes("cookie")
    ? Array.from(matchesIn(view, cookie)).flatMap((match) => {
        const end = match.index + match[0].length;
        const near = view.text.slice(Math.max(0, match.index - 400), match.index);
        return /cookies?["']?[ \t]{0,2}:/.test(near)
          ? [{ start: end - (match[2]?.length ?? 0), end, confidence: 0.9 }]
          : [];
      })
    : [];

export const secretField: Detector = {
  ...field,
  find: (view) => [
    ...(mentionsSecret(view)
      ? [...field.find(view), ...header.find(view), ...cookies(view), ...told.find(view)]
      : []),
    ...(view.text.includes("curl") ? onCommandLine(view) : []),
    ...inStatements(view),
    ...behindColon(view),
  ],
};

/** Anything but what stands for a value, the name of another field, a word of a sentence, a path. */
export function isNamed(written: string): boolean {
  const plain = written.toLowerCase();
  return (
    written.length >= 3 &&
    !/^(?:[*•x.\-_#?…]{2,}|<.*|[[{(].*|\$[{(]\w.*|\$[a-z_]+|%\w+%|@\w+|&.*|null|nil|none|undefined|true|false|string|str|text|int|number|required|optional|invalid\w*|missing|expired|error|ok|empty|yes|no|ja|nej|hidden|redacted|changeme|example|(?:your|my|the|dit|din|mit|jeres|insert|indsæt)[-_ ]\w.*|xxx.*|process\.env.*|env\..*|os\.environ.*|import\.meta.*|secrets\..*|config\..*|getenv.*|function.*|new|await|[a-z_]*(?:token|password|secret|api_?key|passwd)[a-z_]*)$/.test(
      plain,
    )
  );
}
