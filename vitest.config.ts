import { defineConfig } from "vitest/config";

/** `npm test` runs everything but what a browser or minutes are needed for. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "test",
          include: ["test/**/*.test.ts"],
          exclude: ["test/page/**", "test/long/**"],
          testTimeout: 20_000,
        },
      },
      {
        test: { name: "page", include: ["test/page/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      { test: { name: "long", include: ["test/long/**/*.test.ts"], testTimeout: 600_000 } },
    ],
  },
});
