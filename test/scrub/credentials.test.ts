/** Passwords, codes, keys and tokens. Those that follow a maker's format are made up; "⁂" keeps scanners from them. */
import { describe, expect, test } from "vitest";
import { detectorsIn, scrubbed } from "./scrubbed.ts";

/** Takes the mark out that keeps scanners from taking a made-up key for a real one. */
const key = (text: string): string => text.replaceAll("⁂", "");

describe("a password that is told is removed, and nothing around it", () => {
  test.each([
    [
      "min adgangskode er Gravko2021! men den virker ikke",
      "min adgangskode er [credential A] men den virker ikke",
      "a verb",
    ],
    ["kodeord: blåbær", "kodeord: [credential A]", "a plain word behind a colon"],
    ["mit kodeord er sommerfugl", "mit kodeord er [credential A]", "a plain word of somebody"],
    ["pw: fisk1234", "pw: [credential A]", "a short name"],
    [
      "med adgangskoden hk3p9wq7zt kommer jeg ind",
      "med adgangskoden [credential A] kommer jeg ind",
      "beside the word",
    ],
    ["ADGANGSKODE:\nTiger\nHilsen", "ADGANGSKODE:\n[credential A]\nHilsen", "on the next line"],
    [
      'the password was "blue kettle 19" until Friday',
      'the password was "[credential A]" until Friday',
      "several words in quotation marks",
    ],
    [
      "adgangskoden til portalen er stadig Sol&Sommer",
      "adgangskoden til portalen er stadig [credential A]",
      "words between",
    ],
    [
      "Kodeordet, jeg har brugt, er Sommer2022.",
      "Kodeordet, jeg har brugt, er [credential A].",
      "a clause between",
    ],
    [
      "Kan I ændre min adgangskode til Blomkål99?",
      "Kan I ændre min adgangskode til [credential A]?",
      "a wish",
    ],
    ["Hund123 som adgangskode", "[credential A] som adgangskode", "said behind"],
    [
      "prøvet Hund123, Hund1234 og Kat55 som adgangskode",
      "prøvet [credential A], [credential B] og [credential C] som adgangskode",
      "a list",
    ],
    ["mitt lösenord är Kanin77", "mitt lösenord är [credential A]", "Swedish"],
    ["passordet mitt er blomst123", "passordet mitt er [credential A]", "Norwegian"],
    ["mein Kennwort lautet Regenbogen#77", "mein Kennwort lautet [credential A]", "German"],
    ["bruger hans og pass Hund2020", "bruger hans og pass [credential A]", "a doubtful word behind a user"],
    ["wifi kode: 12345678", "wifi kode: [credential A]", "a network"],
    [
      "Login:\nulrik@example.dk\nHavkat_2020",
      "Login:\nulrik@example.dk\n[credential A]",
      "user and password on lines of their own",
    ],
    [
      "bruger hans@example.dk / Hund2020",
      "bruger hans@example.dk / [credential A]",
      "user and password with a slash",
    ],
    [
      "adgangskode: Hund123. Som sagt: Hund123.",
      "adgangskode: [credential A]. Som sagt: [credential A].",
      "the same one again",
    ],
    [
      "min adgangskode er Kat2021, før var det den gamle kat2019",
      "min adgangskode er [credential A], før var det den gamle [credential B]",
      "an old one",
    ],
    [
      "Til MitID er mit bruger-id hans1956 og koden er Tulipan!7",
      "Til MitID er mit bruger-id [credential A] og koden er [credential B]",
      "MitID, the user too",
    ],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("talk of passwords stays", () => {
  test.each([
    "Jeg har glemt min adgangskode. Kan I nulstille den?",
    "Adgangskoden er forkert, siger den.",
    "min adgangskode er blevet spærret",
    "Adgangskode: mindst 8 tegn",
    "Password: skal indeholde store bogstaver",
    'I skriver "password: ********" i vejledningen.',
    "password=<password>",
    "Kodeordet er case-sensitive.",
    "Password reset fungerer ikke",
    "Lösenordet måste bytas",
    "Das Passwort ist falsch",
    "Brugernavnet er karenb",
    "Er adgangskode og kodeord det samme?",
    "rabatkode SOMMER20",
    "the course code is CO-118",
    "Koden virker ikke",
    "licensnøgle og aftale 2025-118",
  ])("%j", (text) => expect(scrubbed(text)).toBe(text));
});

describe("a code is removed where something says that it is secret", () => {
  test.each([
    ["min pinkode er 0412", "min pinkode er [credential A]", "a PIN"],
    [
      "engangskoden der kom på sms var 771 402",
      "engangskoden der kom på sms var [credential A]",
      "in threes",
    ],
    [
      "jeg fik en sms hvor der stod, at koden er 482913. Så kom der en ny: 771 045.",
      "jeg fik en sms hvor der stod, at koden er [credential A]. Så kom der en ny: [credential B].",
      "another one behind it",
    ],
    ["Min kodeviser viste 394 118", "Min kodeviser viste [credential A]", "a device"],
    [
      "Nøgle 0412 er 771832 og nøgle 0980 er 118204",
      "Nøgle 0412 er [credential A] og nøgle 0980 er [credential B]",
      "a key card; the numbers of the keys stay",
    ],
    ["884213 er din bekræftelseskode", "[credential A] er din bekræftelseskode", "said behind"],
    ["the six-digit code 204 981 is refused", "the six-digit code [credential A] is refused", "English"],
    ["Die TAN war 448120.", "Die TAN war [credential A].", "German"],
    ["Engångskoden var 559201", "Engångskoden var [credential A]", "Swedish"],
    [
      "backupkoder: a7f3-91kd, q2m8-44vx og p0z1-77tt",
      "backupkoder: [credential A], [credential B] og [credential C]",
      "recovery codes",
    ],
    ["setup key is JBSW Y3DP EHPK 3PXP", "setup key is [credential A]", "the key of an authenticator"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("other short numbers stay", () => {
  test.each([
    "fejlkode 419",
    "der kommer koden 1234 i fejlmeddelelsen på min telefon",
    "Holdkoden er 2214, log ind med den",
    "postnummer/kode 4000",
    "Stregkoden er 87123456",
    "Error code 4012 appears when I log in",
    "kurskoden er 2214",
    "Pinkode kræves ikke på 4 af dem",
    "koden til hold 2214 kom ikke på sms",
  ])("%j", (text) => expect(scrubbed(text)).toBe(text));
});

describe("a key is known by its format", () => {
  test.each([
    ["AK⁂IAQ7X3MZLP5RTVW2KD", "AWS"],
    ["gh⁂p_7hQ2mK9xVbN4tZ1cR6yW3sD8fG5jL0pA2eUo", "GitHub"],
    ["github⁂_pat_11ABCDEFG0aBcDeFgHiJkL_mN0pQrStUvWx", "GitHub, fine-grained"],
    ["glpat⁂-aB3dE6fG9hJ2kL5mN8pQ", "GitLab"],
    ["xo⁂xb-210934857612-310294857611-hG7sK2lQ9vB4nM1z", "Slack"],
    ["sk_⁂live_4eC39HqLyjWDarjtT1zdp7dc", "Stripe"],
    ["vp_⁂live_9fK2sQx71LmTz0aW4hYd", "the same habit elsewhere"],
    ["AI⁂zaSyD4k9Lm2Nx7Qw1Er5Ty8Ui3Op6As0Df2Gh4J", "Google"],
    ["sk-⁂proj-Ab3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3", "OpenAI"],
    ["sk-⁂ant-api03-Ab3dE5fG7hJ9kL1mN3pQ5rS7tU9v", "Anthropic"],
    ["SG⁂.aB3dE6fG9hJ2kL5mN8pQ1r.sT4uV7wX0yZ3aB6cD9eF2gH5iJ8kL1mN4oP7qR0", "SendGrid"],
    ["hf_⁂aB3dE6fG9hJ2kL5mN8pQ1rS4tU7v", "Hugging Face"],
    ["5012345678⁂:AAE3dE6fG9hJ2kL5mN8pQ1rS4tU7vW0yZ3x", "Telegram"],
    ["ey⁂JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dBjftJeZ4CVPmB92K27uhbUJU1p1r", "JSON Web Token"],
  ])("%j (%s)", (written) => {
    expect(detectorsIn(key(`nøglen ${written} virker`))).not.toEqual([]);
    expect(scrubbed(key(`se ${written} her`))).toBe("se [credential A] her");
  });
});

describe("a secret inside a configuration, a call or an address", () => {
  test.each([
    ["DB_PASSWORD=Isvand.2210", "DB_PASSWORD=[credential A]", "a variable"],
    ['{"client_secret": "aB3dE6fG9hJ2"}', '{"client_secret": "[credential A]"}', "a member of JSON"],
    [
      "Server=sql01;User Id=svc;Password=Is.2210.Kran;Encrypt=True",
      "Server=sql01;User Id=svc;Password=[credential A];Encrypt=True",
      "a connection string",
    ],
    [
      "postgresql://esg:mG7!tvarp-Kelp@db.example:5432/x",
      "postgresql://esg:[credential A]@db.example:5432/x",
      "a password before the host",
    ],
    ["Authorization: Bearer abc123def456ghi789", "Authorization: Bearer [credential A]", "a bearer token"],
    [
      "Authorization: Basic aW50ZWdyYXRpb25AeDpGcm9zdA==",
      "Authorization: Basic [credential A]",
      "basic credentials",
    ],
    ["X-Api-Key: 7f3a9c2e11d0", "X-Api-Key: [credential A]", "another header"],
    ["Cookie: lang=da; session=9fK2sQx71LmTz0aW", "Cookie: lang=da; session=[credential A]", "a session"],
    [
      "https://x.example/reset?token=9fK2sQx71LmT&lang=da",
      "https://x.example/reset?token=[credential A]&lang=da",
      "a parameter",
    ],
    [
      "https://x.example/nulstil-adgangskode/9fK2sQx71LmTz0aW4hYd",
      "https://x.example/nulstil-adgangskode/[credential A]",
      "a link that resets",
    ],
    [
      "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEAx7Zq2n9fL4vW8sT1\n-----END RSA PRIVATE KEY-----\nHilsen",
      "-----BEGIN RSA PRIVATE KEY-----\n[credential A]\n-----END RSA PRIVATE KEY-----\nHilsen",
      "a private key",
    ],
    [
      "-----BEGIN PRIVATE KEY-----\nMIIEpAIBAAKCAQEAx7Zq2n9fL4vW8sT1kR6y\n",
      "-----BEGIN PRIVATE KEY-----\n[credential A]\n",
      "a private key without its end",
    ],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("what only looks like a secret stays", () => {
  test.each([
    ["trace_id=4bf92f3577b34da6a3ce929d0e0e4736", "a trace"],
    ["request_id: 7f31b2e0-99c4-4a1b-8d2e-0123456789ab", "a request"],
    ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "a hash"],
    ["commit 9d7b858a11c0e4f5aa2233bb44cc55dd66ee77ff", "a commit"],
    ["Authorization: Bearer <token>", "a placeholder"],
    ["api_key=YOUR_API_KEY", "a placeholder in words"],
    ['{"error":"invalid_token","trace":"7f31-b2e0-99c4"}', "an error"],
    ["https://x.example/hold/118?modul=3&lang=da&code=da-DK", "parameters of a page"],
    ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJr8w2kq7X1nYzVb4Tt0QpLs9DfGhJkLzXcVbNmQwErT", "a public key"],
    [
      "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----",
      "a public key in its envelope",
    ],
    ["fejl i test_user_registration_2024.csv", "a file"],
    ["postgresql://user:<password>@host/db", "a template"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});
