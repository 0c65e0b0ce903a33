/** Stored messages are read again with today's engine: more is removed, nothing comes back, and doing it twice is once. */
import { expect, test } from "vitest";
import type { Body, Message } from "../../functions/cases/model.ts";
import { rescrub } from "../../functions/intake/rescrub.ts";
import { rescrubBody } from "../../functions/intake/rescrubBody.ts";
import { engineVersion } from "../../functions/scrub/version.ts";
import { defaultPolicy } from "../scrub/policy.ts";
import { all } from "../stores/samples.ts";
import { createWorld, eml, type World } from "../world.ts";

const body = (fields: Partial<Body> = {}): Body => ({
  subject: "Login",
  text: "",
  contact: { name: "Mette Holm", email: "mette@example.dk", phones: [] },
  attachments: [],
  removed: [],
  ...fields,
});

const removal = (text: string, label: string, letter: string, where = "text") => ({
  category: "national-id" as const,
  detector: "cpr",
  confidence: 0.9,
  letter,
  where,
  start: text.indexOf(label),
  end: text.indexOf(label) + label.length,
});

/** Every removal with the words at its place. */
const shown = ({ text, removed }: Body) =>
  removed.filter(({ where }) => where === "text").map(({ start, end }) => text.slice(start, end));

test("a body with nothing more in it is left alone", () => {
  const text = "Mit cpr er [national-id A], og jeg kan ikke logge ind.";
  expect(
    rescrubBody(body({ text, removed: [removal(text, "[national-id A]", "A")] }), defaultPolicy),
  ).toBeNull();
});

test("what an older engine missed goes, labels that stand there keep their places, and letters go on", () => {
  const text = "Mor: 010190-1234. Far: [national-id A]. Barn: 020315-4321.";
  const next = rescrubBody(body({ text, removed: [removal(text, "[national-id A]", "A")] }), defaultPolicy);
  expect(next?.text).toBe("Mor: [national-id B]. Far: [national-id A]. Barn: [national-id C].");
  expect(next === null ? [] : shown(next).sort()).toEqual([
    "[national-id A]",
    "[national-id B]",
    "[national-id C]",
  ]);
});

test("subject, names, file names and the texts of files are read again too", () => {
  const next = rescrubBody(
    body({
      subject: "CPR 010190-1234",
      contact: { name: "Mette 020190-1234", email: "m@example.dk", phones: [] },
      attachments: [
        { filename: "030190-1234.txt", contentType: "text/plain", status: "scrubbed", text: "040190-1234" },
        { filename: "050190-1234.png", contentType: "image/png", status: "withheld", reason: "picture" },
      ],
    }),
    defaultPolicy,
  );
  expect(JSON.stringify(next)).not.toMatch(/\d{6}-\d{4}/);
  expect(next?.removed.map(({ where }) => where)).toEqual([
    "subject",
    "contact.name",
    "attachments[0].filename",
    "attachments[0]",
    "attachments[1].filename",
  ]);
});

/** As if an older engine had let a number through. */
async function leak(world: World): Promise<void> {
  for (const { key, attempt } of (await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z"))
    .items) {
    const stored = await world.stores.bodies.get(key, attempt);
    const message = (await world.stores.messages.find(key)) as Message;
    if (stored === null) continue;
    await world.stores.bodies.put(key, attempt, { ...stored, text: `${stored.text} cpr 010190-1234` });
    await world.stores.messages.replaceTreated({ ...message, engineVersion: "older" }, attempt);
  }
}

const depsOf = ({ stores, inbox, policy }: World) => ({ ...inbox.intake, journal: stores.journal, policy });

test("a run removes it from every store, writes the journal first, and says how many messages changed", async () => {
  await using world = await createWorld();
  await world.receive(eml({ text: "Hej." }));
  await leak(world);
  world.pass(1000);
  await world.receive(eml({ text: "Treated by this engine." }));
  world.pass(60_000);
  expect(await rescrub(depsOf(world))).toMatchObject({ read: 1, changed: 1 });
  const [, changed] = await world.staff().all();
  expect(changed?.messages[0]?.text).toContain("cpr [national-id A]");
  expect(changed?.removed).toEqual({ "national-id": 1 });
  expect(await all(world.stores.journal.entries())).toMatchObject([
    { act: "remove", rule: `engine ${engineVersion}` },
  ]);
  expect((await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items).toHaveLength(2);
});

test("the second run has nothing to read", async () => {
  await using world = await createWorld();
  await world.receive(eml({ text: "Hej." }));
  await leak(world);
  world.pass(60_000);
  await rescrub(depsOf(world));
  world.pass(60_000);
  expect(await rescrub(depsOf(world))).toMatchObject({ read: 0, changed: 0 });
});

test("a message that is claimed for deletion meanwhile keeps nothing of the run", async () => {
  await using world = await createWorld();
  await world.receive(eml({ text: "Hej." }));
  await leak(world);
  world.pass(60_000);
  const deps = depsOf(world);
  const claiming = {
    ...deps,
    journal: {
      ...deps.journal,
      append: async () =>
        void (await world.stores.messages.claimForDeletion(await onlyKey(world), "2027-03-02")),
    },
  };
  expect(await rescrub(claiming)).toMatchObject({ changed: 0 });
  expect(await world.stores.bodies.attempts(await onlyKey(world))).toHaveLength(1);
});

const onlyKey = async ({ stores }: World): Promise<string> =>
  (await stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items[0]?.key ?? "";
