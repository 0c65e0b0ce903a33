/**
 * Makes one call of one port fail, in one of the ways in which calls over a network fail. The calls are counted as they
 * come, so a new port or a new call is covered without anybody naming it.
 */
import type { RegisterName } from "../functions/cases/entries.ts";
import type { Stores } from "../functions/stores/sqlite/stores.ts";

/**
 * throws: not done, and said so. late: not done in time; it happens after the caller has given up. answer lost: done,
 * but the caller sees an error. twice: delivered twice.
 */
export const faultKinds = ["throws", "late", "answer lost", "twice"] as const;
export type FaultKind = (typeof faultKinds)[number];

export type Faults = {
  readonly between: (stores: Stores) => Stores;
  /** Within `work`, calls are counted and the one with this number fails. Counting goes on from one to the next. */
  during<T>(call: number | null, kind: FaultKind, work: () => Promise<T>): Promise<T>;
  /** Names of the calls counted so far, in order. */
  readonly calls: readonly string[];
  /** Carries out what was late. */
  runLate(): Promise<void>;
};

/** What is not a port of ours: nothing of it crosses a network on AWS. */
const local = new Set(["secret", "expire", "checkpoint", "copyTo", "surveys", "book", "close"]);

export function createFaults(): Faults {
  let armed = false;
  let target: number | null = null;
  let kind: FaultKind = "throws";
  const calls: string[] = [];
  const late: (() => Promise<unknown>)[] = [];

  const through = async (name: string, call: () => Promise<unknown>): Promise<unknown> => {
    if (!armed) return call();
    const number = calls.push(name) - 1;
    if (number !== target) return call();
    if (kind === "twice") {
      await call();
      return call();
    }
    if (kind === "answer lost") await call();
    if (kind === "late") late.push(call);
    throw new Error(`injected: ${kind} at ${name}`);
  };

  const wrapPort = <T extends object>(port: T, name: string): T =>
    new Proxy(port, {
      get(inner, property) {
        const member: unknown = Reflect.get(inner, property);
        if (typeof member !== "function" || typeof property === "symbol") return member;
        const method = (...args: unknown[]): unknown => member.apply(inner, args);
        const isStream = name === "journal" && property === "entries";
        return isStream
          ? method
          : (...args: unknown[]) => through(`${name}.${property}`, async () => method(...args));
      },
    });

  return {
    calls,
    async during(call, how, work) {
      armed = true;
      target = call;
      kind = how;
      return work().finally(() => {
        armed = false;
      });
    },
    async runLate() {
      for (const call of late.splice(0)) await call().catch(() => {});
    },
    between: (stores) =>
      Object.fromEntries(
        Object.entries(stores).map(([name, port]) => {
          if (local.has(name)) return [name, port];
          if (name === "queue") {
            const open = stores.queue;
            return [name, (queue: string, ms: number) => wrapPort(open(queue, ms), `queue ${queue}`)];
          }
          if (name === "register") {
            const open = stores.register;
            return [name, (of: RegisterName) => wrapPort(open(of), `register ${of}`)];
          }
          if (Array.isArray(port))
            return [name, stores.belongings.map((one) => wrapPort(one, `belongings ${one.name}`))];
          return [name, wrapPort(port as object, name)];
        }),
      ) as Stores,
  };
}
