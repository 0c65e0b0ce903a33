import { describe, expect, test } from "vitest";
import {
  bucketPolicy,
  permissionsOf,
  resourcePolicies,
  rolePolicies,
  rolesOfFunctions,
  statementsOf,
  whoMay,
} from "./permissions.ts";
import { ofType, propertiesOf, type Resources, spoilt, synthesize } from "./synthesized.ts";

const resources = synthesize();
const intakeConstruct = ["intake", "read-pictures", "sweep"];
const readersOfRaw = ["intake", "read-pictures"];

/** Lets a function do more than it may, as a careless grant would. */
const granted = (name: string, Action: string, Resource: unknown): Resources =>
  spoilt(resources, (copy) => {
    const role = rolesOfFunctions(copy)[name];
    const [, policy] = ofType(copy, "AWS::IAM::Policy").find(([, { Roles }]) => Roles[0].Ref === role) ?? [];
    policy.PolicyDocument.Statement.push({ Effect: "Allow", Action, Resource });
  });

const arn = (id: string) => ({ "Fn::GetAtt": [id, "Arn"] });

describe("no permission is wider than it has to be", () => {
  /** The prefixes whose keys come with the mails. */
  const openEnds = [
    "<RawBucket.Arn>/inbound/*",
    "<BodyBucket.Arn>/bodies/*",
    "<JournalBucket.Arn>/journal/*",
  ];

  function tooWide(all: Resources): readonly string[] {
    const ofRoles = Object.entries(rolePolicies(all)).flatMap(([id, statements]) =>
      statements.flatMap(({ effect, sid, actions, on }) => [
        ...(effect === "Allow" ? [] : [`${id} has a statement that is no permission`]),
        ...actions.filter((action) => action.includes("*")).map((action) => `${id} ${sid} may ${action}`),
        ...on
          .filter((place) => place.includes("*") && !openEnds.includes(place))
          .map((place) => `${id} ${sid} reaches ${place}`),
      ]),
    );
    const ofResources = resourcePolicies(all).flatMap(([id, statements]) =>
      statements
        .filter(({ effect }) => effect === "Allow")
        .flatMap(({ sid, actions, principal }) => [
          ...actions
            .filter((action) => action.includes("*"))
            .map((action) => `${id} ${sid} allows ${action}`),
          ...(JSON.stringify(principal).includes('"*"') ? [`${id} ${sid} allows everybody`] : []),
        ]),
    );
    return [...ofRoles, ...ofResources];
  }

  test("every action is spelled out, and a place ends in * only where keys come with the mails", () => {
    expect(tooWide(resources)).toEqual([]);
  });

  test("a wildcard in an action, in a place or in a key's policy is noticed", () => {
    expect(tooWide(granted("staff", "s3:Get*", arn("BodyBucket")))).toHaveLength(1);
    expect(tooWide(granted("staff", "dynamodb:GetItem", "*"))).toHaveLength(1);
    const all = spoilt(resources, (copy) =>
      propertiesOf(copy, "BodyKey").KeyPolicy.Statement.push({
        Effect: "Allow",
        Action: "kms:*",
        Resource: "*",
        Principal: { AWS: "*" },
      }),
    );
    expect(tooWide(all)).toHaveLength(2);
  });

  test("a service of AWS is let in for this account alone", () => {
    const open = resourcePolicies(resources).flatMap(([id, statements]) =>
      statements
        .filter(({ effect, principal, when }) => {
          const isService = effect === "Allow" && JSON.stringify(principal).includes("Service");
          return isService && !/aws:SourceAccount|aws:logs:arn/.test(JSON.stringify(when));
        })
        .map(({ sid }) => `${id} ${sid}`),
    );
    // CloudWatch, to encrypt an alarm: AWS documents no condition, and the topic takes only our alarms.
    expect(open).toEqual(["RecordKey Alarms"]);
  });
});

describe("raw mail", () => {
  const decrypts = (all: Resources) => whoMay(all, "kms:Decrypt", "<RawKey.Arn>");

  test("can be opened by intake and the reader of pictures alone", () => {
    expect(decrypts(resources)).toEqual(readersOfRaw);
    expect(whoMay(resources, "s3:GetObject", "<RawBucket.Arn>")).toEqual(intakeConstruct);
    expect(decrypts(granted("staff", "kms:Decrypt", arn("RawKey")))).toContain("staff");
  });

  /** The roles that a refusal spares, by function. */
  const spared = (all: Resources, statements: ReturnType<typeof statementsOf>): readonly string[] => {
    const names = Object.entries(rolesOfFunctions(all));
    return statements
      .filter(({ effect, sid }) => effect === "Deny" && sid === "NobodyElse")
      .flatMap(({ when }) => when.ArnNotEquals?.["aws:PrincipalArn"] as { "Fn::GetAtt": string[] }[])
      .map((role) => names.find(([, id]) => id === role["Fn::GetAtt"][0])?.[0] ?? "somebody else")
      .sort();
  };
  const keyPolicy = (all: Resources) => statementsOf(propertiesOf(all, "RawKey").KeyPolicy);

  test("is refused to everybody outside the intake construct, administrators and root included", () => {
    expect(spared(resources, bucketPolicy(resources, "RawBucket"))).toEqual(["contact", ...intakeConstruct]);
    expect(spared(resources, keyPolicy(resources))).toEqual(["contact", ...readersOfRaw]);
    const refusal = bucketPolicy(resources, "RawBucket").find(({ sid }) => sid === "NobodyElse");
    expect(refusal).toMatchObject({
      principal: { AWS: "*" },
      on: ["<RawBucket.Arn>", "<RawBucket.Arn>/*"],
      when: { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
    });
    for (const act of ["GetObject*", "PutObject*", "DeleteObject*", "ListBucket*"]) {
      expect(refusal?.actions).toContain(`s3:${act}`);
    }
  });

  test("takes forms of the website from a function to which reading, listing and deleting are refused for good", () => {
    expect(whoMay(resources, "s3:PutObject", "<RawBucket.Arn>")).toEqual(["contact"]);
    const refusals = [bucketPolicy(resources, "RawBucket"), keyPolicy(resources)].map((statements) =>
      statements.filter(({ effect, sid }) => effect === "Deny" && sid.startsWith("WritersOnly")),
    );
    const writer = { "Fn::GetAtt": [rolesOfFunctions(resources).contact, "Arn"] };
    for (const refusal of refusals) {
      expect(refusal).toHaveLength(1);
      expect(refusal[0]?.when.ArnEquals?.["aws:PrincipalArn"]).toEqual([writer]);
    }
    const refused = refusals.flat().flatMap(({ actions }) => actions);
    for (const act of ["s3:GetObject*", "s3:DeleteObject*", "s3:ListBucket*", "kms:Decrypt"])
      expect(refused).toContain(act);
  });

  test("the refusal spares no more if somebody adds a role to it unseen", () => {
    const all = spoilt(resources, (copy) => {
      const [, policy] =
        ofType(copy, "AWS::S3::BucketPolicy").find(([, { Bucket }]) => Bucket.Ref === "RawBucket") ?? [];
      for (const { Sid, Condition } of policy.PolicyDocument.Statement)
        if (Sid === "NobodyElse") Condition.ArnNotEquals["aws:PrincipalArn"].push(arn("Administrator"));
    });
    expect(spared(all, bucketPolicy(all, "RawBucket"))).toContain("somebody else");
  });

  test("comes in from the receipt rules alone, under their own names", () => {
    const fromRules = { "aws:SourceAccount": { Ref: "AWS::AccountId" } };
    for (const statements of [bucketPolicy(resources, "RawBucket"), keyPolicy(resources)]) {
      const door = statements.filter(({ principal }) => JSON.stringify(principal).includes("Service"));
      expect(door).toHaveLength(1);
      expect(door[0]).toMatchObject({
        principal: { Service: "ses.amazonaws.com" },
        when: { StringEquals: fromRules },
      });
      expect(JSON.stringify(door[0]?.when)).toContain("receipt-rule/support-inbox-support");
    }
  });

  test("keeps its policies manageable: nothing that manages bucket or key is refused, or gives content away", () => {
    const refused = bucketPolicy(resources, "RawBucket")
      .filter(({ effect, sid }) => effect === "Deny" && sid !== "TlsOnly")
      .flatMap(({ actions }) => actions);
    expect(
      refused.filter((action) => /BucketPolicy|PublicAccess|DeleteBucket$|Lifecycle/.test(action)),
    ).toEqual([]);
    const management = keyPolicy(resources).find(({ sid }) => sid === "Manage");
    expect(management?.actions).toContain("kms:PutKeyPolicy");
    for (const use of ["kms:Decrypt", "kms:CreateGrant", "kms:ReEncryptFrom"])
      expect(management?.actions).not.toContain(use);
  });
});

describe("bodies", () => {
  const body = "<BodyBucket.Arn>/bodies/*";

  test("are read by staff and by those who read pictures", () => {
    expect(whoMay(resources, "s3:GetObject", body)).toEqual(["read-pictures", "staff", "sweep"]);
    expect(whoMay(granted("cleanup", "s3:GetObject", body), "s3:GetObject", body)).toContain("cleanup");
  });

  test("are written by the intake construct", () => {
    expect(whoMay(resources, "s3:PutObject", body)).toEqual(intakeConstruct);
  });

  test("are deleted by cleanup and the intake construct, and cleanup has no right on their key", () => {
    expect(whoMay(resources, "s3:DeleteObject", body)).toEqual(["cleanup", ...intakeConstruct]);
    expect(whoMay(resources, "kms:Decrypt", "<BodyKey.Arn>")).not.toContain("cleanup");
  });
});

describe("the table", () => {
  /** Kinds of items that a function may write in one way, by their partition. */
  const kindsOf = (all: Resources, name: string, act: "Put" | "Update" | "Delete"): unknown =>
    permissionsOf(all, name)
      .filter(({ actions }) => actions.includes(`dynamodb:${act}Item`))
      .map(({ when }) => when["ForAllValues:StringLike"]?.["dynamodb:LeadingKeys"] ?? "anything");

  test.each([
    ["intake", "Put", [["message#*", "case#*", "claim#*", "outcome#*"]]],
    ["intake", "Update", [["message#*", "case#*", "outcome#*", "claim#*"]]],
    ["intake", "Delete", [["claim#*"]]],
    ["read-pictures", "Put", []],
    ["read-pictures", "Update", [["message#*"]]],
    ["read-pictures", "Delete", []],
    ["sweep", "Put", []],
    ["sweep", "Update", [["message#*"]]],
    ["sweep", "Delete", [["case#*"]]],
    ["notify", "Put", [["claim#*"]]],
    ["notify", "Update", [["message#*"]]],
    ["notify", "Delete", []],
    [
      "cleanup",
      "Put",
      [["message#*", "claim#*", "runs", "entry#holds#*", "entry#orders#*", "entry#figures#*"]],
    ],
    ["cleanup", "Update", [["message#*", "runs"]]],
    ["cleanup", "Delete", [["case#*", "claim#*", "entry#notes#*"]]],
    [
      "staff",
      "Put",
      [
        [
          "readings#*",
          ...["notes", "caseLog", "requests", "orders", "disclosures", "packages", "holds"].map(
            (name) => `entry#${name}#*`,
          ),
        ],
      ],
    ],
    ["staff", "Update", [["case#*"], ["message#*"]]],
    ["staff", "Delete", []],
    ["page", "Put", []],
  ] as const)("%s may %s items of these kinds alone", (name, act, kinds) => {
    const written = kindsOf(resources, name, act) as (string | string[])[];
    expect(written.map((each) => [each].flat().sort())).toEqual(kinds.map((each) => [...each].sort()));
  });

  test("of a message staff may change holds and corrections, never its day", () => {
    const touched = permissionsOf(resources, "staff")
      .filter(
        ({ actions, when }) => actions.includes("dynamodb:UpdateItem") && "ForAllValues:StringEquals" in when,
      )
      .map(({ when }) => when["ForAllValues:StringEquals"]?.["dynamodb:Attributes"]);
    expect(touched).toEqual([["pk", "sk", "state", "holds", "corrections"]]);
  });

  test("a permission without a kind is noticed", () => {
    expect(kindsOf(granted("staff", "dynamodb:DeleteItem", arn("Table")), "staff", "Delete")).toEqual([
      "anything",
    ]);
  });

  test("nobody writes it in any other way, and only cleanup walks past the indexes", () => {
    expect(whoMay(resources, "dynamodb:Scan", "<Table.Arn>")).toEqual(["cleanup"]);
    const actions = new Set(
      Object.values(rolePolicies(resources))
        .flat()
        .flatMap((statement) => statement.actions)
        .filter((action) => action.startsWith("dynamodb:")),
    );
    expect([...actions].sort()).toEqual(
      ["BatchGetItem", "DeleteItem", "GetItem", "PutItem", "Query", "Scan", "UpdateItem"].map(
        (act) => `dynamodb:${act}`,
      ),
    );
  });
});

describe("each function", () => {
  const servicesOf = (name: string) =>
    [
      ...new Set(
        permissionsOf(resources, name).flatMap(({ actions }) =>
          actions.map((action) => action.split(":")[0]),
        ),
      ),
    ].sort();

  test("of the staff API can delete nothing", () => {
    const actions = permissionsOf(resources, "staff").flatMap((statement) => statement.actions);
    expect(actions.filter((action) => /Delete|Purge/.test(action))).toEqual([]);
    expect(servicesOf("staff")).toEqual(["dynamodb", "kms", "logs", "s3", "secretsmanager"]);
  });

  test("that sends notices touches no bucket, and sends under the company's address alone", () => {
    expect(servicesOf("notify")).toEqual(["dynamodb", "kms", "logs", "secretsmanager", "ses", "sqs"]);
    expect(permissionsOf(resources, "notify").find(({ sid }) => sid === "SendNotices")?.when).toEqual({
      StringEquals: { "ses:FromAddress": "support@example.dk" },
    });
  });

  test("that serves the page may write its log and nothing else", () => {
    expect(servicesOf("page")).toEqual(["logs"]);
  });

  test("but page and cleanup knows the secret of the keyed ids", () => {
    expect(whoMay(resources, "secretsmanager:GetSecretValue", "<DigestSecret>")).toEqual([
      ...["contact", "intake", "notify", "read-pictures", "staff", "sweep"],
    ]);
  });

  test("but cleanup and the staff API leave the journal alone, and those two can only append; cleanup alone signs", () => {
    expect(whoMay(resources, "kms:Sign", "<SigningKey.Arn>")).toEqual(["cleanup"]);
    // A hold is in the journal before it is placed.
    expect(whoMay(resources, "s3:PutObject", "<JournalBucket.Arn>")).toEqual(["cleanup", "staff"]);
    const atJournal = Object.values(rolePolicies(resources))
      .flat()
      .filter(({ on }) => on.some((place) => place.startsWith("<JournalBucket.Arn>")));
    expect(atJournal.flatMap(({ actions }) => actions)).toEqual(["s3:PutObject", "s3:PutObject"]);
  });
});
