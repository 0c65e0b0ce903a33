/**
 * The intake construct: the only functions that may touch raw mail. `intake` reads each mail and commits one message;
 * `read-pictures` gives its pictures their verdicts, at its own pace; `sweep` queues again what no queue covers and
 * clears up after attempts that were stopped half way. It sees which raw mails lie there and may delete those that are done
 * with; it can't open one, having no right on their key. Forms of the website are stored among the mails.
 */
import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import type { CodeOf } from "./bundle.ts";
import { ContactForm } from "./contactForm.ts";
import { Worker } from "./function.ts";
import type { Keys } from "./keys.ts";
import { WorkQueue } from "./queue.ts";
import { RawStore } from "./rawStore.ts";
import { Clock } from "./schedule.ts";
import type { DigestSecret } from "./secret.ts";
import type { Store } from "./store.ts";

export type IntakeProps = {
  readonly code: CodeOf;
  readonly keys: Keys;
  readonly store: Store;
  readonly secret: DigestSecret;
  /** Where intake puts the keys of messages that owe a notice. */
  readonly notices: WorkQueue;
  /** Does the website post forms here? */
  readonly contactForm: boolean;
};

/** Reading 20 s, scrubbing 10 s, and as much again for a mail of 40 MB on its way from and to the stores. */
const intakeTimeout = Duration.seconds(60);
/** 200 s for the pictures of a mail and a minute for the one that was begun last; see `pictureReader.ts`. */
const picturesTimeout = Duration.minutes(5);
/** What fails goes back to its queue, five times, then to the dead letters. */
const onFailureOfQueued = "Its queue keeps what failed and has dead letters of its own, with an alarm.";

export class Intake extends Construct {
  readonly raw: RawStore;
  readonly queues: readonly WorkQueue[];
  readonly workers: readonly Worker[];

  constructor(scope: Construct, id: string, props: IntakeProps) {
    super(scope, id);
    const { code, keys, store, secret, notices } = props;
    const mails = new WorkQueue(this, "IntakeQueue", { timeout: intakeTimeout });
    const pictures = new WorkQueue(this, "PictureQueue", { timeout: picturesTimeout });
    this.queues = [mails, pictures];
    this.raw = new RawStore(this, "RawStore", { key: keys.raw, events: mails.queue });

    const shared = { code, key: keys.records };
    const stores = {
      TABLE: store.table.tableName,
      RAW_BUCKET: this.raw.bucket.bucketName,
      BODY_BUCKET: store.bodies.bucketName,
      SECRET: secret.arn,
    };
    const intake = new Worker(this, "Intake", {
      ...shared,
      name: "intake",
      description: "Reads each mail once, scrubs it, commits one message, deletes the raw mail",
      memory: 2048,
      timeout: intakeTimeout,
      environment: {
        ...stores,
        NOTICE_QUEUE: notices.queue.queueUrl,
        PICTURE_QUEUE: pictures.queue.queueUrl,
      },
      onFailure: onFailureOfQueued,
    });
    const readPictures = new Worker(this, "ReadPictures", {
      ...shared,
      name: "read-pictures",
      description: "Gives the pictures of committed messages their verdicts",
      // A picture of 40 megapixels and its decoder take one gigabyte; with it comes more than one core.
      memory: 3008,
      timeout: picturesTimeout,
      environment: stores,
      onFailure: onFailureOfQueued,
    });
    const sweep = new Worker(this, "Sweep", {
      ...shared,
      name: "sweep",
      description: "Queues raw mails again that no queue covers; removes what stopped attempts left",
      memory: 512,
      timeout: Duration.minutes(15),
      // Two sweeps at once would queue the same mails twice.
      reserved: 1,
      environment: {
        ...stores,
        INTAKE_QUEUE: mails.queue.queueUrl,
        PICTURE_QUEUE: pictures.queue.queueUrl,
      },
      onFailure:
        "What one run did not do, the next one does, ten minutes later. An error raises an alarm; the event itself says only which of the two works is meant.",
    });
    const rawBucket = this.raw.bucket.bucketName;
    const forms = props.contactForm
      ? [new ContactForm(this, "ContactForm", { code, keys, secret, rawBucket }).worker]
      : [];
    this.workers = [intake, readPictures, sweep, ...forms];

    mails.feed(intake, 10);
    mails.sendFrom(sweep);
    notices.sendFrom(intake);
    pictures.feed(readPictures, 2);
    pictures.sendFrom(intake);
    pictures.sendFrom(sweep);
    new Clock(this, "SweepClock", {
      worker: sweep,
      times: { requeue: "rate(10 minutes)", sweep: "cron(30 4 ? * SUN *)" },
      input: (work) => ({ work }),
    });

    this.raw.openTo([
      [intake, "read"],
      [readPictures, "read"],
      [sweep, "empty"],
      ...forms.map((form) => [form, "store"] as const),
    ]);
    for (const worker of this.workers) secret.letRead(worker);
    store.letUseBodies(intake, ["put", "list", "delete"]);
    store.letUseBodies(readPictures, ["put", "get", "list", "delete"]);
    store.letUseBodies(sweep, ["put", "get", "list", "delete"]);
    store.letUseTable(intake, {
      indexes: ["byCase", "byContact", "byMessageId"],
      put: ["message", "case", "claim", "outcome"],
      update: ["message", "case", "outcome", "claim"],
      delete: ["claim"],
    });
    store.letUseTable(readPictures, { update: ["message"] });
    store.letUseTable(sweep, { indexes: ["byCase", "byList"], update: ["message"], delete: ["case"] });
  }
}
