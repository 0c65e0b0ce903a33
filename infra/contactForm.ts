/**
 * The contact form's door: one open route with a throttle of its own, and a function behind it that may put mails into the
 * raw bucket and can open none. It stands in the intake construct, since nothing outside it may touch raw mail.
 */
import { CfnOutput, Duration } from "aws-cdk-lib";
import { HttpApi, HttpMethod, HttpNoneAuthorizer } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Construct } from "constructs";
import type { CodeOf } from "./bundle.ts";
import { Worker } from "./function.ts";
import { OpenStage } from "./httpStage.ts";
import type { Keys } from "./keys.ts";
import { accept } from "./nag.ts";
import type { DigestSecret } from "./secret.ts";

export type ContactFormProps = {
  readonly code: CodeOf;
  readonly keys: Keys;
  readonly secret: DigestSecret;
  readonly rawBucket: string;
};

export class ContactForm extends Construct {
  readonly worker: Worker;

  constructor(scope: Construct, id: string, { code, keys, secret, rawBucket }: ContactFormProps) {
    super(scope, id);
    const api = new HttpApi(this, "FormApi", {
      apiName: "support-inbox-contact",
      description: "Takes contact forms of the website",
      createDefaultStage: false,
    });
    this.worker = new Worker(this, "Contact", {
      code,
      key: keys.records,
      name: "contact",
      description: "Stores a contact form as a mail; opens none",
      memory: 256,
      timeout: Duration.seconds(10),
      environment: { RAW_BUCKET: rawBucket, SECRET: secret.arn },
      onFailure: "It is called by a visitor who sees that it failed and still has what he wrote.",
    });
    const routes = api.addRoutes({
      path: "/contact",
      // OPTIONS is how a browser asks before it posts.
      methods: [HttpMethod.POST, HttpMethod.OPTIONS],
      integration: new HttpLambdaIntegration("Form", this.worker.fn),
      authorizer: new HttpNoneAuthorizer(),
    });
    for (const route of routes) {
      accept(route, {
        "AwsSolutions-APIG4":
          "Visitors of a website have no account. The route takes one form of bounded size, under a throttle, and gives nothing but a number.",
      });
    }
    new OpenStage(this, "Open", {
      api,
      throttle: { rateLimit: 5, burstLimit: 10 },
      log: { id: "ContactAccessLog", name: "contact-access", key: keys.records },
    });
    new CfnOutput(this, "ContactFormUrl", {
      description: "Where the form of the website posts",
      value: `${api.apiEndpoint}/contact`,
    });
  }
}
