import { defineConfig } from "vitest/config";

/** `npm test` runs everything but what a browser, minutes or an endpoint of AWS are needed for. */
export default defineConfig({
  test: {
    // One more than vitest takes on two cores: the main thread only waits.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "test",
          include: ["test/**/*.test.ts"],
          exclude: ["test/page/**", "test/long/**", "test/aws/endpoint.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        test: { name: "page", include: ["test/page/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        // The stores against an endpoint outside this process: see test/aws/endpoint.test.ts.
        test: {
          name: "aws",
          include: ["test/aws/endpoint.test.ts"],
          allowOnly: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      { test: { name: "long", include: ["test/long/**/*.test.ts"], testTimeout: 600_000 } },
    ],
  },
});
