import { expect, test } from "vitest";
import { createContact } from "../../functions/contact/api.ts";
import { parsePolicy } from "../../functions/shared/policy.ts";
import { policyText } from "../policyText.ts";
import { createWorld, type World } from "../world.ts";

const origin = "https://www.example.dk";
const filledIn = {
  name: "Mette Holm",
  email: "mette.holm@example.dk",
  subject: "Kan ikke logge ind",
  message: "Mit CPR-nummer er 010190-1234. Kan I åbne min konto?",
  key: "b7f4c0de",
};

const door = (world: World) => {
  if (world.inbox.contact === null) throw new Error("The policy of the tests has a contact form.");
  return createContact(world.inbox.contact);
};

const postJson = (world: World, fields: object, headers: Record<string, string> = {}) =>
  door(world).request("/contact", {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin, ...headers },
    body: JSON.stringify(fields),
  });

const postForm = (world: World, fields: Record<string, string>) =>
  door(world).request("/contact", {
    method: "POST",
    headers: { Origin: origin },
    body: new URLSearchParams(fields),
  });

const subjects = async (world: World) => (await world.staff().all()).map(({ subject }) => subject);

test("a form becomes a case like a mail, scrubbed before anybody reads it, under the number of the answer", async () => {
  await using world = await createWorld();
  const answer = await postJson(world, filledIn);
  expect(answer.status).toBe(202);
  const { number } = (await answer.json()) as { number: string };
  await world.settle();
  const [opened, ...more] = await world.staff().all();
  expect(more).toEqual([]);
  expect(opened).toMatchObject({
    number,
    subject: "Kan ikke logge ind",
    contact: { name: "Mette Holm", email: "mette.holm@example.dk" },
  });
  expect(opened?.messages[0]?.text).toContain("[national-id A]");
  expect(JSON.stringify(opened)).not.toContain("010190");
});

test("a form is accounted for like a mail, and no notice goes to an address that nobody has proven", async () => {
  await using world = await createWorld({ at: "2026-03-02T09:00:00Z" });
  await postJson(world, filledIn);
  await world.settle();
  expect(await world.accountOf("2026-03-02")).toEqual({ received: 1, outcomes: { new: 1 } });
  expect(await world.stores.outbox.list("2026-03-02", 10)).toEqual([]);
});

test("a form that is sent again, before or after it was taken in, stays one case; another text is another case", async () => {
  await using world = await createWorld();
  const numbers: unknown[] = [];
  for (const fields of [filledIn, filledIn, { ...filledIn, message: "Noget helt andet." }]) {
    numbers.push(((await (await postJson(world, fields)).json()) as { number: string }).number);
    await world.settle();
  }
  expect(numbers[0]).toBe(numbers[1]);
  expect(numbers[2]).not.toBe(numbers[0]);
  expect(await subjects(world)).toHaveLength(2);
});

test("a form that a browser posts without script gets a page in both languages, with the number in two threes", async () => {
  await using world = await createWorld();
  const answer = await postForm(world, filledIn);
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([202, "text/html; charset=UTF-8"]);
  const page = await answer.text();
  await world.settle();
  const number = (await world.staff().list()).cases[0]?.number ?? "";
  for (const words of [`sag ${number.slice(0, 3)} ${number.slice(3)}`, "received as case"])
    expect(page).toContain(words);
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ["without an address, as nobody could answer", { email: undefined }, /"email" is missing/],
  ["with something that is no address", { email: "mette" }, /"email" is not a mail address/],
  ["without a message", { message: "  " }, /"message" is empty/],
  ["that is too long", { message: "x".repeat(20_001) }, /longer than 20000/],
  [
    "that would write headers of its own",
    { subject: "Hej\r\nBcc: a@example.org" },
    /"subject" must be a single line/,
  ],
  ["in which a program filled in the trap", { website: "https://example.org" }, /"website" must stay empty/],
  [
    "with a field that is not ours, whose name is not repeated",
    { secretField: "1" },
    /a field that this form does not have/,
  ],
  ["whose field is a list", { message: ["a"] }, /"message" is not text/],
])("a form %s is refused with a sentence and stored nowhere", async (_what, change, sentence) => {
  await using world = await createWorld();
  const answer = await postJson(world, { ...filledIn, ...change });
  expect(answer.status).toBe(400);
  const { detail } = (await answer.json()) as { detail: string };
  expect(detail).toMatch(sentence);
  expect(detail).not.toContain("secretField");
  await world.settle();
  expect(await subjects(world)).toEqual([]);
});

test.each([
  ["another website's page is refused", { Origin: "https://evil.example.org" }, 403],
  ["no origin is a program, which may", { Origin: undefined }, 202],
  ["text that calls itself JSON is no form", { body: "{" }, 415],
  ["more than the limit is not even read", { body: JSON.stringify({ message: "x".repeat(200_000) }) }, 413],
] as const)(
  "at the door: %s",
  async (_what, { body, ...headers }: Record<string, string | undefined>, status) => {
    await using world = await createWorld();
    const answer = await door(world).request("/contact", {
      method: "POST",
      headers: Object.fromEntries(
        Object.entries({ "Content-Type": "application/json", Origin: origin, ...headers }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      ),
      body: body ?? JSON.stringify(filledIn),
    });
    expect(answer.status).toBe(status);
  },
);

test("a browser may ask for the answer from the listed pages alone", async () => {
  await using world = await createWorld();
  const ask = (from: string) =>
    door(world).request("/contact", {
      method: "OPTIONS",
      headers: { Origin: from, "Access-Control-Request-Method": "POST" },
    });
  expect((await ask(origin)).headers.get("Access-Control-Allow-Origin")).toBe(origin);
  expect((await ask("https://evil.example.org")).headers.get("Access-Control-Allow-Origin")).toBeNull();
});

test("a store that fails is said so, and says nothing of the form", async () => {
  await using world = await createWorld();
  const { contact } = world.inbox;
  if (contact === null) throw new Error("The policy of the tests has a contact form.");
  const broken = createContact({
    ...contact,
    raws: { put: async () => Promise.reject(new Error(filledIn.message)) },
  });
  const answer = await broken.request("/contact", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(filledIn),
  });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("010190");
});

test("a policy without contact form has no such door, and one that names an unknown profile is refused", async () => {
  const without = policyText.replace(/\ncontactForm:[\s\S]*$/, "\n");
  await using world = await createWorld({ policy: parsePolicy(without) });
  expect(world.inbox.contact).toBeNull();
  expect(() => parsePolicy(policyText.replace("profile: support", "profile: salg"))).toThrow(
    /contactForm.profile: is no profile/,
  );
  expect(() =>
    parsePolicy(policyText.replace("- https://www.example.dk", "- https://www.example.dk/kontakt")),
  ).toThrow(/is not an origin/);
});
