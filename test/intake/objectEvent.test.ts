import { expect, test } from "vitest";
import { isSetupNotification, rawKeysIn } from "../../functions/intake/objectEvent.ts";
import { objectCreated, testEvent } from "../aws/events.ts";

test.each([
  [
    JSON.stringify(objectCreated("raw", "inbound/support/o3vrnil0e2ic", 9)),
    ["inbound/support/o3vrnil0e2ic"],
    "a mail",
  ],
  [
    JSON.stringify(objectCreated("raw", "inbound/støtte/a b+c", 9)),
    ["inbound/støtte/a b+c"],
    "keys come encoded",
  ],
  [JSON.stringify(testEvent("raw")), [], "the test event of S3 has no records"],
])("%#: the keys in an event", (body, keys, why) => {
  expect(rawKeysIn(body), why).toEqual(keys);
});

test.each([
  ["", "nothing"],
  ["null", "no object"],
  ["{}", "no event"],
  ['{"Records":[{"s3":{"object":{"key":""}}}]}', "no key"],
  ['{"Records":[{"dynamodb":{}}]}', "another service"],
  ["Mit cpr er 010190-1234", "a text"],
])("%#: what is no event of S3 is refused without being repeated", (body, why) => {
  expect(() => rawKeysIn(body), why).toThrow(/^A message on the intake queue is not an event of S3\.$/);
});

test("the note that SES leaves when it is set up is known by its name", () => {
  expect(isSetupNotification("inbound/support/AMAZON_SES_SETUP_NOTIFICATION")).toBe(true);
  expect(isSetupNotification("inbound/support/o3vrnil0e2ic")).toBe(false);
});
