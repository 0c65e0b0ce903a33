/** The contact form on AWS. It may put mails into the raw bucket and open none. */
import { handle } from "hono/aws-lambda";
import { deployedPolicy } from "../shared/deployedPolicy.ts";
import { createDigest } from "../shared/digest.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { newName, now } from "../shared/random.ts";
import { objectClient, secretClient } from "../stores/aws/clients.ts";
import { createRaw } from "../stores/aws/raw.ts";
import { readSecret } from "../stores/aws/secret.ts";
import { createContact } from "./api.ts";
import { contactFormOf } from "./ofPolicy.ts";

const form = contactFormOf(deployedPolicy());
if (form === null) throw new Error("The policy has no contactForm, so nothing may be posted here.");

export const handler = handle(
  createContact({
    ...form,
    raws: createRaw({ client: objectClient(), name: required("RAW_BUCKET") }),
    digest: createDigest(await readSecret(secretClient(), required("SECRET"))),
    now,
    newName,
    // The bucket itself puts the key of a new mail on the intake queue.
    stored: async () => {},
    log: createLambdaLog("contact"),
  }),
);
