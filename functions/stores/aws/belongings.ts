/**
 * The places that hold something of a message besides its item, as cleanup sees them on AWS: the bodies alone. There is
 * no outbox, and raw mail goes with intake and by lifecycle. Cleanup lists and deletes by the exact prefix; its role
 * may not read a body.
 */
import type { Belongings } from "../../cases/ports.ts";
import { bodiesOf } from "./bodies.ts";
import { type Bucket, deleteObject, everyObject } from "./objects.ts";

/** What cleanup empties, given the bucket of bodies. */
export const createBelongings = (bodies: Bucket): readonly Belongings[] => [
  {
    name: "bodies",
    async delete(key) {
      for await (const object of everyObject(bodies, bodiesOf(key))) await deleteObject(bodies, object.key);
    },
    async count(key) {
      let things = 0;
      for await (const _ of everyObject(bodies, bodiesOf(key))) things += 1;
      return things;
    },
  },
];
