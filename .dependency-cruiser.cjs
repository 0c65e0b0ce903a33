/** The dependency direction of the product, checked by `test/architecture.test.ts`. Reads from the pure core outwards. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(functions|page|cli|local|infra)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    only("scrub-stands-alone", "The engine imports nothing of ours.", "^functions/scrub/", [
      "^functions/scrub/",
    ]),
    only("pictures-are-pure", "Reading a picture knows the engine and no mail.", "^functions/pictures/", [
      "^functions/(pictures|scrub)/",
    ]),
    only("mail-is-pure", "Reading a mail knows no stores and no cases.", "^functions/mail/", [
      "^functions/mail/",
    ]),
    only(
      "cases-are-pure",
      "Rules and ports know only the engine's and the reader's words.",
      "^functions/cases/",
      ["^functions/(cases|scrub|mail|shared)/"],
    ),
    only(
      "shared-knows-nothing",
      "What everybody uses depends on nobody but the engine's words.",
      "^functions/shared/",
      ["^functions/(shared|scrub|mail)/"],
    ),
    only("stores-serve-ports", "An adapter knows the ports, never a story.", "^functions/stores/", [
      "^functions/(stores|cases|shared|scrub|mail)/",
    ]),
    ...["intake", "cleanup", "contact", "notify", "staff", "rights"].map((story) =>
      only(
        `${story}-knows-ports-only`,
        "A story knows rules and ports; its handler alone chooses adapters.",
        `^functions/${story}/(?!\\w*[hH]andler\\.ts)`,
        [
          `^functions/(${story}|cases|mail|scrub|shared${story === "intake" ? "|pictures" : story === "staff" ? "|rights" : ""})/`,
        ],
      ),
    ),
    only(
      "page-knows-the-contract",
      "The page knows the API's types and the public labels, nothing else.",
      "^page/(?!handler\\.ts)",
      ["^page/", "^functions/staff/(contract|api)\\.ts$", "^functions/scrub/categories\\.ts$"],
    ),
    only("commands-stand-on-the-inbox", "The inbox knows no command.", "^local/", [
      "^(local|functions|page)/",
    ]),
    {
      name: "no-sdk-in-the-core",
      severity: "error",
      from: {
        path: "^functions/(scrub|mail|pictures|cases|intake|cleanup|contact|notify|staff)/",
        pathNot: "[hH]andler\\.ts$",
      },
      to: { path: "node_modules/(@aws-sdk|nodemailer|smtp-server|@hono/node-server)" },
    },
    {
      name: "engine-is-pure",
      comment: "No I/O in the engine: text and policy in, text and findings out.",
      severity: "error",
      from: { path: "^functions/scrub/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
