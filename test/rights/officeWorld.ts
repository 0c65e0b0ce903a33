/** The officer at work in a whole inbox: mails come through the door, the API is asked as the page would ask it. */
import { createStaffApi } from "../../functions/staff/api.ts";
import type { Role } from "../../functions/staff/contract.ts";
import type { RequestView } from "../../functions/staff/rightsContract.ts";
import { createWorld, eml, type WorldOptions } from "../world.ts";

type Answer = { readonly status: number; readonly text: string; readonly headers: Headers };

/** Close it at the end, or use `await using`. */
export async function openOffice(options: WorldOptions = {}) {
  const world = await createWorld(options);
  const api = createStaffApi(world.inbox.staff);

  async function ask(path: string, role: Role = "officer"): Promise<Answer> {
    const reply = await api.request(`http://localhost${path}`, { headers: { "X-Local-User": role } });
    return { status: reply.status, text: await reply.text(), headers: reply.headers };
  }
  async function send(
    path: string,
    json: unknown,
    version?: number,
    role: Role = "officer",
  ): Promise<Answer> {
    const reply = await api.request(`http://localhost${path}`, {
      method: "POST",
      headers: {
        "X-Local-User": role,
        "Content-Type": "application/json",
        ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
      },
      body: JSON.stringify(json),
    });
    return { status: reply.status, text: await reply.text(), headers: reply.headers };
  }
  /** The JSON of an answer that has to be one of success. */
  const made = <T>({ status, text }: Answer): T => {
    if (status >= 300) throw new Error(`${status}: ${text}`);
    return JSON.parse(text) as T;
  };

  return {
    world,
    api,
    ask,
    send,
    made,
    /** A mail of somebody, read and in its case. */
    async mail(from: string, text: string, subject = "Hjælp") {
      await world.receive(eml({ from, text, subject }));
      const { cases } = await world.staff("officer").list("?limit=100");
      const views = await Promise.all(cases.map(({ id }) => world.staff("officer").open(id)));
      const found = views
        .flatMap((view) =>
          view.messages.map((message) => ({ caseId: view.id, number: view.number, message })),
        )
        .toSorted((a, b) => (a.message.receivedAt < b.message.receivedAt ? 1 : -1))
        .find(({ message }) => message.subject === subject);
      if (found === undefined) throw new Error("The mail did not become a message.");
      return { caseId: found.caseId, number: found.number, key: found.message.id };
    },
    register: async (json: unknown) => made<RequestView>(await send("/api/requests", json)),
    request: async (id: string) => made<RequestView>(await ask(`/api/requests/${id}`)),
    async step(id: string, json: unknown) {
      const { version } = made<RequestView>(await ask(`/api/requests/${id}`));
      return made<RequestView>(await send(`/api/requests/${id}/steps`, json, version));
    },
    [Symbol.asyncDispose]: () => world.close(),
  };
}
