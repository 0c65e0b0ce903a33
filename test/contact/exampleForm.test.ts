import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readForm } from "../../functions/contact/form.ts";

const page = readFileSync(new URL("../../docs/examples/contact-form.html", import.meta.url), "utf8");
const names = [...page.matchAll(/<(?:input|textarea)[^>]* name="(\w+)"/g)].map(([, name = ""]) => name);

test("the example form has the fields that the door takes, each with a label, and a trap that nobody sees", () => {
  const filledIn = {
    ...Object.fromEntries(names.map((name) => [name, ""])),
    email: "a@example.dk",
    message: "Hej",
  };
  expect(readForm(filledIn)).toMatchObject({ form: { email: "a@example.dk", message: "Hej" } });
  expect(names).toEqual(["name", "email", "subject", "message", "website", "key"]);
  for (const name of names.filter((each) => each !== "key")) expect(page).toContain(`<label for="${name}">`);
  expect(page).toMatch(/<p hidden>\s*<label for="website">/);
});
