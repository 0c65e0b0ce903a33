/**
 * The tables of the local database, as a list of steps: step n makes a file of version n out of one of version n - 1.
 * A step that has been released is never changed; a change is a new step.
 *
 * Messages and tombstones are kept as JSON in one column. What is searched by is computed from that JSON
 * (`GENERATED ... VIRTUAL`) and can therefore never say anything else than the item. Where a column is missing in the
 * item (a tombstone has no receipt time) it is null, and the partial indexes leave the row out.
 */

export const schemaSteps: readonly string[] = [
  `
  CREATE TABLE messages (
    key TEXT PRIMARY KEY,
    item TEXT NOT NULL,
    state TEXT GENERATED ALWAYS AS (item ->> '$.state') VIRTUAL NOT NULL,
    caseId TEXT GENERATED ALWAYS AS (item ->> '$.caseId') VIRTUAL NOT NULL,
    receivedAt TEXT GENERATED ALWAYS AS (item ->> '$.receivedAt') VIRTUAL,
    deleteOn TEXT GENERATED ALWAYS AS (item ->> '$.retention.deleteOn') VIRTUAL,
    messageIdKey TEXT GENERATED ALWAYS AS (item ->> '$.messageIdKey') VIRTUAL,
    contactKey TEXT GENERATED ALWAYS AS (item ->> '$.contactKey') VIRTUAL,
    expiresOn TEXT GENERATED ALWAYS AS (item ->> '$.expiresOn') VIRTUAL
  ) STRICT;
  CREATE INDEX messagesOfCase ON messages (caseId, receivedAt, key);
  CREATE INDEX messagesDue ON messages (deleteOn, key) WHERE deleteOn IS NOT NULL;
  CREATE INDEX messagesBeingDeleted ON messages (deleteOn, key) WHERE state = 'deleting';
  CREATE INDEX messagesWithId ON messages (messageIdKey, receivedAt, key) WHERE messageIdKey IS NOT NULL;
  CREATE INDEX messagesOfContact ON messages (contactKey, receivedAt, key) WHERE contactKey IS NOT NULL;
  CREATE INDEX tombstonesExpiring ON messages (expiresOn) WHERE expiresOn IS NOT NULL;

  CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    status TEXT NOT NULL,
    assignee TEXT,
    latestAt TEXT NOT NULL
  ) STRICT;
  CREATE INDEX casesByTime ON cases (latestAt, id);
  CREATE INDEX casesByStatus ON cases (status, latestAt, id);

  CREATE TABLE bodies (
    key TEXT NOT NULL,
    attempt TEXT NOT NULL,
    writtenAt TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (key, attempt)
  ) STRICT;
  CREATE INDEX bodiesByTime ON bodies (writtenAt, key, attempt);

  CREATE TABLE claims (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until TEXT NOT NULL) STRICT;

  CREATE TABLE doorCount (sesId TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT;
  CREATE INDEX doorCountByDay ON doorCount (day);
  CREATE TABLE outcomes (key TEXT PRIMARY KEY, day TEXT NOT NULL, outcome TEXT NOT NULL) STRICT;
  CREATE INDEX outcomesByDay ON outcomes (day, outcome);

  CREATE TABLE runs (number INTEGER PRIMARY KEY, head TEXT NOT NULL, closed TEXT) STRICT;
  CREATE TABLE runKeys (
    position INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (number, key)
  ) STRICT;

  CREATE TABLE readLog (
    position INTEGER PRIMARY KEY,
    caseId TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL
  ) STRICT;
  CREATE INDEX readLogOfCase ON readLog (caseId, at, position);
  CREATE INDEX readLogByTime ON readLog (at);

  CREATE TABLE outbox (position INTEGER PRIMARY KEY, key TEXT NOT NULL, mail TEXT NOT NULL) STRICT;
  CREATE INDEX outboxOfMessage ON outbox (key);

  -- AUTOINCREMENT: an id is never used again, so that a late acknowledgement can't take somebody else's place.
  CREATE TABLE queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    receives INTEGER NOT NULL,
    visibleAt INTEGER NOT NULL,
    UNIQUE (name, key)
  ) STRICT;
  `,
  `
  -- What is being deleted is always due: '!' sorts before every date.
  ALTER TABLE messages ADD COLUMN due TEXT GENERATED ALWAYS AS
    (CASE item ->> '$.state' WHEN 'deleting' THEN '!' ELSE item ->> '$.retention.deleteOn' END) VIRTUAL;
  DROP INDEX messagesDue;
  DROP INDEX messagesBeingDeleted;
  CREATE INDEX messagesDue ON messages (due, key) WHERE due IS NOT NULL;
  `,
  `
  CREATE TABLE bodyFiles (
    key TEXT NOT NULL,
    attempt TEXT NOT NULL,
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (key, attempt, place)
  ) STRICT;
  `,
  `
  CREATE TABLE entries (
    register TEXT NOT NULL,
    id TEXT NOT NULL,
    item TEXT NOT NULL,
    version INTEGER GENERATED ALWAYS AS (item ->> '$.version') VIRTUAL NOT NULL,
    about TEXT GENERATED ALWAYS AS (coalesce(
      'case#' || (item ->> '$.about.caseId'), 'contact#' || (item ->> '$.about.contactKey')
    )) VIRTUAL,
    expiresOn TEXT GENERATED ALWAYS AS (item ->> '$.expiresOn') VIRTUAL,
    PRIMARY KEY (register, id)
  ) STRICT;
  CREATE INDEX entriesAbout ON entries (register, about, id) WHERE about IS NOT NULL;
  CREATE INDEX entriesExpiring ON entries (expiresOn) WHERE expiresOn IS NOT NULL;
  `,
  `
  ALTER TABLE readLog ADD COLUMN what TEXT NOT NULL DEFAULT 'case';
  ALTER TABLE readLog ADD COLUMN purpose TEXT NOT NULL DEFAULT 'support';
  `,
];
