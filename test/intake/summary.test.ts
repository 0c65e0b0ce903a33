import { expect, test } from "vitest";
import { summarize } from "../../functions/intake/summary.ts";

const removal = { detector: "cpr", confidence: 1, start: 0, end: 1, where: "text" } as const;

test("a summary counts the removals of all texts by category, and the files", () => {
  const summary = summarize({
    subject: "Login",
    text: "  Hej\n\n  igen ",
    contact: { name: "Mette Holm", email: "mette@example.dk", phones: ["+4528714093"] },
    attachments: [
      { filename: "a.csv", contentType: "text/csv", status: "scrubbed", text: "1" },
      { filename: "b.png", contentType: "image/png", status: "withheld", reason: "picture" },
    ],
    removed: [
      { ...removal, category: "national-id" },
      { ...removal, category: "health" },
      { ...removal, category: "national-id" },
    ],
  });
  expect(summary).toEqual({
    subject: "Login",
    preview: "Hej igen",
    contact: { name: "Mette Holm", email: "mette@example.dk" },
    removed: { "national-id": 2, health: 1 },
    attachments: 2,
    withheld: 1,
  });
});

test("a summary stays small and well-formed, however long the mail is", () => {
  const long = "😀".repeat(100_000);
  const summary = summarize({
    subject: `a${long}`,
    text: `a${long}`,
    contact: { name: `a${long}`, email: `a${long}`, phones: [] },
    attachments: [],
    removed: [],
  });
  expect(JSON.stringify(summary).length).toBeLessThan(2000);
  for (const text of [summary.subject, summary.preview, summary.contact.name, summary.contact.email]) {
    expect(text.isWellFormed()).toBe(true);
  }
});

test("a summary marks what looks like a request of a data subject, for people to look at", () => {
  const asks = (subject: string, text: string) =>
    summarize({ subject, text, contact: { name: "", email: "", phones: [] }, attachments: [], removed: [] });
  expect(asks("Sletning", "Slet venligst alle mine oplysninger.").requests).toEqual(["erasure"]);
  expect(asks("Kursus", "Hvornår begynder det?")).not.toHaveProperty("requests");
});
