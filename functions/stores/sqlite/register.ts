/**
 * Registers in SQLite: the entries of all of them in one table, each as JSON. An entry is replaced where the version
 * before it stands, in one statement, so that of two that change the same version only one gets it.
 */
import type { RegisterName } from "../../cases/entries.ts";
import type { Entry, Register, Subject } from "../../cases/ports.ts";
import { behindAllTimes, pageOf, positionOf } from "./pages.ts";
import { type Database, fromJson, prepare } from "./statements.ts";

type Row = { readonly id: string; readonly item: string };

/** The register called `name` in an opened database; a page of a listing holds `pageSize` entries. */
export function createRegister<T>(db: Database, name: RegisterName, { pageSize = 100 } = {}): Register<T> {
  const insert = prepare(
    db,
    "INSERT INTO entries (register, id, item) VALUES (?, ?, ?) ON CONFLICT (register, id) DO NOTHING",
  );
  const select = prepare<Row>(db, "SELECT id, item FROM entries WHERE register = ? AND id = ?");
  const update = prepare(db, "UPDATE entries SET item = ? WHERE register = ? AND id = ? AND version = ?");
  const newest = prepare<Row>(
    db,
    "SELECT id, item FROM entries WHERE register = ? AND id < ? ORDER BY id DESC LIMIT ?",
  );
  const newestAbout = prepare<Row>(
    db,
    `SELECT id, item FROM entries WHERE register = ? AND about = ? AND id < ? ORDER BY id DESC LIMIT ?`,
  );
  const remove = prepare(db, "DELETE FROM entries WHERE register = ? AND id = ?");

  const entryOf = ({ id, item }: Row): Entry<T> =>
    fromJson<Entry<T>>(item, `The entry ${id} of the register ${name}`);
  const stands = (id: string, item: string): boolean => select.get(name, id)?.item === item;
  const page = (rows: readonly Row[]) => pageOf(rows, pageSize, ({ id }) => [id], entryOf);

  return {
    async create(entry) {
      const item = JSON.stringify(entry);
      return insert.run(name, entry.id, item) === 1 || stands(entry.id, item);
    },
    async get(id) {
      const row = select.get(name, id);
      return row ? entryOf(row) : null;
    },
    async replace(entry) {
      const item = JSON.stringify(entry);
      return update.run(item, name, entry.id, entry.version - 1) === 1 || stands(entry.id, item);
    },
    async list(next) {
      return page(newest.all(name, ...positionOf(next, [behindAllTimes]), pageSize + 1));
    },
    async about(subject, next) {
      const from = positionOf(next, [behindAllTimes]);
      return page(newestAbout.all(name, aboutOf(subject), ...from, pageSize + 1));
    },
    async delete(id) {
      remove.run(name, id);
    },
  };
}

/** As the column `about` has it. */
const aboutOf = (subject: Subject): string =>
  "caseId" in subject ? `case#${subject.caseId}` : `contact#${subject.contactKey}`;
