/**
 * The whole system, in the order of the way of a mail: SES stores it raw, intake scrubs it and commits a case, its sender
 * gets a notice, staff read it, and on its day cleanup deletes it and leaves proof. Who may do what stands in each
 * construct; what nobody may do is in `rawStore.ts` and `journal.ts`.
 */
import { type App, Stack, Tags } from "aws-cdk-lib";
import { Alarms } from "./alarms.ts";
import type { CodeOf } from "./bundle.ts";
import { Cleanup } from "./cleanup.ts";
import { Overview } from "./dashboard.ts";
import { Intake } from "./intake.ts";
import { Journal } from "./journal.ts";
import { Keys } from "./keys.ts";
import { Mailbox } from "./mailbox.ts";
import { Notify } from "./notify.ts";
import { DigestSecret } from "./secret.ts";
import type { Settings } from "./settings.ts";
import { StaffDesk } from "./staffDesk.ts";
import { Store } from "./store.ts";

export class SupportInbox extends Stack {
  constructor(app: App, { region, domain, officer, policy }: Settings, code: CodeOf) {
    super(app, "SupportInbox", {
      env: { region },
      description: "A support mailbox that removes sensitive data before a case exists",
      terminationProtection: true,
    });
    // Not every region's CloudFormation takes tags on a dashboard yet.
    const untagged = { excludeResourceTypes: ["AWS::CloudWatch::Dashboard"] };
    Tags.of(this).add("application", "support-inbox", untagged);

    const keys = new Keys(this, "Keys");
    const secret = new DigestSecret(this, "DigestSecret", keys.records);
    const store = new Store(this, "Store", keys);
    const journal = new Journal(this, "Journal", keys.records);
    const shared = { code, keys, store };

    const notify = new Notify(this, "Notices", { ...shared, secret, domain, from: policy.company.from });
    const intake = new Intake(this, "IntakeWay", {
      ...shared,
      secret,
      notices: notify.queue,
      contactForm: policy.contactForm !== undefined,
    });
    const mailbox = new Mailbox(this, "Mailbox", { profiles: policy.profiles, raw: intake.raw });
    const desk = new StaffDesk(this, "StaffDesk", { ...shared, secret, journal });
    const cleanup = new Cleanup(this, "CleanupWay", { ...shared, journal });

    const queues = [...intake.queues, notify.queue];
    const workers = [...intake.workers, notify.worker, ...desk.workers, cleanup.worker];
    new Alarms(this, "Alarms", { key: keys.records, officer, queues, workers, rules: mailbox.rules });
    new Overview(this, "Overview", { queues, workers });
  }
}
