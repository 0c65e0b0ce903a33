/** The reader's language: the browser's until one is chosen here, then that one, in this browser. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createFormat, type Format, type Language, languages } from "./format.ts";
import { da } from "./texts/da.ts";
import { en, type Texts } from "./texts/en.ts";

export type Tongue = { readonly language: Language; readonly texts: Texts; readonly format: Format };

/** @param preferred the browser's language, e.g. `da-DK` */
export function chosenLanguage(storage: Storage, preferred: string): Language {
  const chosen = languages.find((each) => each === storage.getItem("language"));
  return chosen ?? (/^da\b/i.test(preferred) ? "da" : "en");
}

export const chooseLanguage = (storage: Storage, language: Language): void =>
  storage.setItem("language", language);

export const tongueOf = (language: Language): Tongue => ({
  language,
  texts: language === "da" ? da : en,
  format: createFormat(language),
});

export const TongueContext = createContext<Tongue>(tongueOf("en"));

/** Texts and formats of the language that is shown. */
export const useTongue = (): Tongue => useContext(TongueContext);
