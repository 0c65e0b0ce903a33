import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parsePolicy } from "../../functions/shared/policy.ts";
import {
  type Bundle,
  type BundleName,
  bundle,
  bundleNames,
  pageFile,
  writeBundle,
} from "../../infra/bundle.ts";
import { storedPage } from "../../page/build.ts";
import { pictureMail } from "../pictureMail.ts";
import { asPng, drawText } from "../pictures/draw.ts";
import { policyText } from "../policyText.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundles = new Map<BundleName, Bundle>();
let folder: string;

beforeAll(async () => {
  const page = pageFile(await storedPage());
  folder = mkdtempSync(join(tmpdir(), "bundles-"));
  for (const name of bundleNames) {
    const made = bundle(name, name === "page" ? [page] : []);
    bundles.set(name, made);
    for (const file of made.files) writeFileSync(join(folder, `${name}.${file.name}`), file.text);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const sourcesOf = (name: BundleName): readonly string[] => bundles.get(name)?.sources ?? [];
const packagesOf = (name: BundleName): ReadonlySet<string> =>
  new Set(sourcesOf(name).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? "ours"));

test("the parser of mails is in the bundles of the intake construct alone", () => {
  const withParser = bundleNames.filter((name) => packagesOf(name).has("mailparser"));
  expect(withParser).toContain("intake");
  expect(withParser.filter((name) => !["intake", "read-pictures", "sweep"].includes(name))).toEqual([]);
});

test("what builds or serves the local inbox is in no bundle, nor is the engine where nothing is scrubbed", () => {
  const foreign = ["aws-cdk-lib", "cdk-nag", "esbuild", "smtp-server", "@hono/node-server", "dynalite"];
  for (const name of bundleNames) {
    expect(
      foreign.filter((each) => packagesOf(name).has(each)),
      name,
    ).toEqual([]);
    expect(
      sourcesOf(name).filter((path) => /^(?:infra|local|cli|test)\//.test(path)),
      name,
    ).toEqual([]);
  }
  for (const name of ["cleanup", "contact", "notify", "page"] as const)
    expect(
      sourcesOf(name).filter((path) => path.includes("scrub/detectors/")),
      name,
    ).toEqual([]);
});

test("the same source gives the same bytes, which name no folder of this machine", () => {
  const again = bundle("cleanup");
  expect(again.files).toEqual(bundles.get("cleanup")?.files);
  for (const [name, { files }] of bundles)
    expect(
      files.filter(({ text }) => text.includes(root)).map((file) => file.name),
      name,
    ).toEqual([]);
});

test("a bundle over its budget stops with a sentence", () => {
  expect(() => bundle("cleanup", [], 100)).toThrow(
    /^The function cleanup has grown to \d+ kB, over its budget of 100 kB\./,
  );
});

describe("a bundle runs by itself", () => {
  test.each(bundleNames.filter((name) => name !== "page"))(
    "%s starts and says what its environment misses",
    (name) => {
      const { stderr } = spawnSync(process.execPath, [join(folder, `${name}.handler.mjs`)], {
        encoding: "utf8",
        env: { AWS_REGION: "eu-west-1" },
      });
      expect(stderr).toMatch(/The environment variable [A-Z_]+ is missing\. It holds/);
    },
  );

  test("intake starts its thread, and the thread gets ready", async () => {
    const { files = [] } = bundles.get("intake") ?? {};
    expect(files.map((file) => file.name)).toEqual(["handler.mjs", "readerThread.mjs"]);
    // It looks for the thread beside itself, under its own ending.
    expect(files[0]?.text.includes("`./readerThread${")).toBe(true);
    const thread = new Worker(join(folder, "intake.readerThread.mjs"), {
      workerData: { policy: parsePolicy(policyText).scrub, secret: new Uint8Array(32) },
    });
    try {
      expect(
        await new Promise((resolve, reject) => thread.once("message", resolve).once("error", reject)),
      ).toBe("ready");
    } finally {
      await thread.terminate();
    }
  });

  test("read-pictures finds beside it what its thread needs, and reads and redraws a picture with it", async () => {
    const made = bundles.get("read-pictures");
    if (made === undefined) throw new Error("There is no such bundle.");
    expect(made.files.map((file) => file.name)).toEqual(["handler.mjs", "pictureThread.mjs"]);
    expect(made.files[0]?.text.includes("`./pictureThread${")).toBe(true);
    const own = mkdtempSync(join(folder, "read-pictures-"));
    writeBundle(made, own);
    const picture = asPng(drawText(["CPR 010190-1234"], { size: 2 })).toString("base64");
    const thread = new Worker(join(own, "pictureThread.mjs"), {
      workerData: { policy: parsePolicy(policyText).scrub },
    });
    try {
      const verdict = new Promise((resolve, reject) => thread.once("message", resolve).once("error", reject));
      thread.postMessage({ raw: Buffer.from(pictureMail({}, picture)), index: 0, of: 2 });
      expect(await verdict).toMatchObject({ status: "redrawn", removed: [{ category: "national-id" }] });
      const webp = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
      const other = new Promise((resolve) => thread.once("message", resolve));
      // Packed, since a picture of one dot that is a part of the mail itself is dropped.
      const packed = pictureMail({}, gzipSync(Buffer.from(webp, "base64")).toString("base64"));
      const raw = Buffer.from(
        packed.replace('image/png; name="skaerm.png"', 'application/gzip; name="skaerm.webp.gz"'),
      );
      thread.postMessage({ raw, index: 0, of: 2 });
      expect(await other).toMatchObject({ status: "redrawn", width: 1, height: 1 });
    } finally {
      await thread.terminate();
    }
  });

  test("page answers with the page, under the headers of the page", () => {
    const { files = [] } = bundles.get("page") ?? {};
    const own = mkdtempSync(join(folder, "page-"));
    for (const file of files) writeFileSync(join(own, file.name), file.text);
    const script = `
      const { handler } = await import("./handler.mjs");
      const answers = await Promise.all(["/", "/home.json"].map((rawPath) => handler({ rawPath })));
      console.log(JSON.stringify(answers));`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      cwd: own,
      env: { ISSUER: "https://pool.example", SIGN_IN: "https://sign-in.example", CLIENT_ID: "page" },
    });
    const [page, home] = JSON.parse(stdout);
    expect(Buffer.from(page.body, "base64").toString()).toContain("<title>");
    expect(page.headers["Content-Security-Policy"]).toContain("connect-src 'self' https://sign-in.example");
    expect(JSON.parse(home.body)).toMatchObject({ home: "aws", clientId: "page" });
  });
});
