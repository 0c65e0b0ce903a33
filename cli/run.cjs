/**
 * Starts a TypeScript file of the product, e.g. `node cli/run.cjs local/start.ts`. CommonJS, so that an older Node can
 * read it and say in a sentence what is missing.
 */
const { resolve } = require("node:path");
const { pathToFileURL } = require("node:url");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 24 (22.18 at least), but found ${process.versions.node}. ` +
      "Run `npm ci` without --omit=optional, which brings Node 24 along, or install it from nodejs.org.",
  );
  process.exit(2);
}
const [file] = process.argv.splice(2, 1);
process.argv[1] = resolve(file);
import(pathToFileURL(process.argv[1]).href);
