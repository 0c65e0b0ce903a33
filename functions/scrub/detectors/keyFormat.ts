/**
 * Keys and tokens that their makers gave a form of their own, so that a leak can be found: the form alone decides. Also
 * JSON Web Tokens (RFC 7519) and the many keys that follow the same habit, a short name, the kind and a long random
 * part ("vp_live_9fK2..."). Published test keys are keys as well: nobody can tell them apart.
 */
import type { Detector, Hit } from "../detector.ts";
import type { View } from "../view.ts";
import { longTokens } from "./longToken.ts";

/** In their own case. Each says itself where it begins; the end is where its alphabet ends. */
const formats: readonly RegExp[] = [
  // AWS access key ids (IAM user guide, "unique identifiers").
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  // GitHub, GitLab, npm, PyPI, Docker.
  /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}|gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{16,64}|npm_[A-Za-z0-9]{30,60}|pypi-[A-Za-z0-9_-]{40,400}|dckr_pat_[A-Za-z0-9_-]{20,60})/g,
  // Slack tokens and webhooks, Discord webhooks.
  /(?<![A-Za-z0-9])x(?:ox[abcdeoprs]|app)-[A-Za-z0-9-]{10,250}|(?<=hooks\.slack\.com\/(?:services|workflows)\/)[A-Za-z0-9/]{20,120}|(?<=discord(?:app)?\.com\/api\/webhooks\/)[0-9]{15,22}\/[A-Za-z0-9_-]{30,100}/g,
  // Discord and Telegram bots.
  /(?<![A-Za-z0-9])[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}(?![A-Za-z0-9])|(?<![A-Za-z0-9])[0-9]{8,10}:AA[A-Za-z0-9_-]{32,35}(?![A-Za-z0-9])/g,
  // Stripe, and the habit it spread: name_live_..., name_pat_...
  /(?<![A-Za-z0-9])(?:[a-z][a-z0-9]{0,11}_)?(?:live|test|prod|pat|sk|rk|whsec|secret|token|apikey|key|api)_(?:[A-Za-z]{2,6}_)?(?=[A-Za-z]{0,40}[0-9]{1,9}[A-Za-z]{1,40}[0-9A-Z])[A-Za-z0-9]{16,255}/g,
  // Google: API keys, OAuth client secrets, access tokens.
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{30,40}|(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{20,40}|(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,500}/g,
  // OpenAI, Anthropic, Hugging Face, Groq and others.
  /(?<![A-Za-z0-9])sk-(?:[a-z]{2,12}[0-9]{0,2}-)?[A-Za-z0-9_-]{20,250}|(?<![A-Za-z0-9])(?:hf|gsk|pplx|r8|xai|nvapi|lin_api|ntn|figd|dop_v1|doo_v1|dor_v1|shp(?:at|ca|pa|ss)|rzp|EAAA|sq0[a-z]{3}|PMAK|tvly|hvs|dapi|atlasv1|glsa|phc|phx|rnd|re|sbp|vercel|vc[pk])[_-][A-Za-z0-9_-]{20,200}/g,
  // SendGrid, Mailgun, Mailchimp, Brevo, Twilio.
  /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{30,64}|(?<![A-Za-z0-9])key-[a-f0-9]{32}(?![a-f0-9])|(?<![a-f0-9])[a-f0-9]{32}-us[0-9]{1,2}(?![0-9])|(?<![A-Za-z0-9])xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}|(?<![A-Za-z0-9])(?:SK|AC)[a-f0-9]{32}(?![A-Za-z0-9])/g,
  // Azure storage and service bus keys (64 bytes), application secrets.
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==|(?<![A-Za-z0-9])[A-Za-z0-9_~.]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}/g,
  // JSON Web Tokens, also without a signature.
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,4000}(?:\.[A-Za-z0-9_-]{0,2000}){0,3}/g,
  // age, WireGuard-like and bitcoin keys are too plain; the two that name themselves.
  /AGE-SECRET-KEY-1[A-Z0-9]{50,60}/g,
  // The first line of an OpenSSH private key without its envelope ("openssh-key-v1" in base64).
  /b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/=]{20,4000}/g,
];

export const keyFormat: Detector = {
  id: "key-format",
  category: "credential",
  sentence: { da: "En nøgle eller et token til et system.", en: "A key or token to a system." },
  find: (view) => longTokens(view).flatMap(({ start, end }) => keysIn(view, start, end)),
};

/** AWS secret keys have no form but their length; beside the name of the maker or an access key id it is enough. */
const amazonSecret = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g;
const amazon = /aws|akia|asia[a-z0-9]{12}|amazon|s3|iam|secret/;

const amazonKeys = (view: View, start: number, end: number): Hit[] =>
  Array.from(view.cased.slice(start, end).matchAll(amazonSecret)).flatMap((match) => {
    const at = start + match.index;
    const varied = /[a-z]/.test(match[0]) && /[A-Z]/.test(match[0]) && /[0-9]/.test(match[0]);
    return varied && amazon.test(view.text.slice(Math.max(0, at - 120), at))
      ? [{ start: at, end: at + match[0].length, confidence: 0.9 }]
      : [];
  });

function keysIn(view: View, start: number, end: number): Hit[] {
  const token = view.cased.slice(start, end);
  const plain = end - start >= 40 ? amazonKeys(view, start, end) : [];
  return [...plain, ...inFormats(token, start)];
}

function inFormats(token: string, start: number): Hit[] {
  return formats.flatMap((format) =>
    Array.from(token.matchAll(format)).flatMap((match) => {
      const written = match[0].replace(/[-_.]+$/, "");
      return isNone(written)
        ? []
        : [{ start: start + match.index, end: start + match.index + written.length, confidence: 0.97 }];
    }),
  );
}

/** "sk_live_xxxxxxxxxxxx", "ghp_YOUR_TOKEN...", "sk-learn-something-in-words". */
const isNone = (written: string): boolean =>
  !/^A[A-Z]{2}A[A-Z0-9]{16}$/.test(written) &&
  (/(?:x{6,}|X{6,}|\*{3}|your|YOUR|example|EXAMPLE|0{10,}|\.\.\.)/.test(written) ||
    !/[0-9A-Z]/.test(written.slice(4)));
