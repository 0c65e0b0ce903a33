/** Reads the rules of telling.ts, whose form telling.family.ts explains. */
import { fold } from "./fold.ts";
import { tellingClasses } from "./telling.classes.ts";

export type TellingElement = {
  readonly classes: readonly string[];
  /** A bit of each: most words have none of them. */
  readonly bits: number;
  readonly within: number;
  /** Before the key, behind it, or either. */
  readonly side: -1 | 0 | 1;
  readonly silent: boolean;
  readonly optional: boolean;
  /** Nothing of the clause may follow it. */
  readonly closing: boolean;
  /** Where it stands, the rule does not hold. */
  readonly absent: boolean;
};

export type TellingRule = {
  readonly category: "family" | "social" | "criminal";
  readonly strength: "certain" | "likely";
  readonly need: "none" | "kin" | "strife";
  readonly elements: readonly TellingElement[];
  /** Nothing of the clause may follow the first word. */
  readonly closing: boolean;
  /** So many words more, up to the end of the clause. */
  readonly tail: number;
  /** The finding goes on as long as a word of this class stands within three. */
  readonly run: string;
  /** Tells a rule from another, and from the lines of the lexicon. */
  readonly lemma: number;
  /** The line itself, for those who work on the rules. */
  readonly line: string;
};

/** Those of the lexicon count from 0 upwards, those of mistyped words from -1 downwards. */
const firstLemma = -1_000_000;

/** The rules by the class of their first word. */
export function readRules(source: string): ReadonlyMap<string, readonly TellingRule[]> {
  const rules = new Map<string, TellingRule[]>();
  let head: readonly string[] = [];
  let lemmas = 0;
  for (const line of source.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("[")) {
      head = line.slice(1, -1).split(" ");
      continue;
    }
    const [keys = "", ...parts] = line.split(" ");
    const rule: TellingRule = {
      category: head.includes("social") ? "social" : head.includes("criminal") ? "criminal" : "family",
      strength: head.includes("certain") ? "certain" : "likely",
      need: head.includes("kin") ? "kin" : head.includes("strife") ? "strife" : "none",
      elements: parts.filter((part) => !/^[+&]/.test(part)).map((part) => readElement(part, line)),
      tail: Number(parts.find((part) => part.startsWith("+")) ?? 0),
      run: parts.find((part) => part.startsWith("&"))?.slice(1) ?? "",
      closing: keys.endsWith("$"),
      lemma: firstLemma - lemmas,
      line,
    };
    lemmas += 1;
    for (const key of readClasses(keys.replace("$", ""))) {
      const others = rules.get(key);
      if (others === undefined) rules.set(key, [rule]);
      else others.push(rule);
    }
  }
  return rules;
}

const element = /^(!?)([<>]?)([^0-9~?$]+)([0-9]*)([~?]?)(\$?)$/;

function readElement(part: string, line: string): TellingElement {
  const found = element.exec(part);
  if (found === null) throw new Error(`Not readable: "${part}" in ${line}`);
  const [, absent, side, classes = "", within, mark, closing] = found;
  const names = readClasses(classes);
  return {
    classes: names,
    bits: names.reduce((bits, name) => bits | bitOfClass(name), 0),
    within: within === "" ? 4 : Number(within),
    side: side === "<" ? -1 : side === ">" ? 1 : 0,
    silent: mark === "~",
    optional: mark === "?",
    closing: closing === "$",
    absent: absent === "!",
  };
}

const numbers = new Map<string, number>();

/** One of 31 bits, the same for the same class. */
export function bitOfClass(name: string): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return 1 << (number % 31);
}

const isClass = (name: string): boolean => name === "name" || Object.hasOwn(tellingClasses, name);

/** Names of classes, or words with bars, with slashes between them. */
const readClasses = (classes: string): readonly string[] => classes.split("/");

/** The classes of each word, those that the rules spell out among them, with the Danish letters or without. */
export function readWordClasses(rules: ReadonlyMap<string, readonly TellingRule[]>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, words: readonly string[]): void => {
    for (const word of words)
      for (const spelled of new Set([word, fold(word)])) {
        const others = found.get(spelled);
        if (others === undefined) found.set(spelled, [name]);
        else if (!others.includes(name)) others.push(name);
      }
  };
  for (const [name, words] of Object.entries(tellingClasses)) add(name, words.split(" "));
  const spelled = [...rules].flatMap(([key, all]) => [
    key,
    ...all.flatMap((rule) => rule.elements.flatMap((one) => one.classes)),
  ]);
  for (const name of new Set(spelled))
    if (!isClass(name))
      add(
        name,
        name.split("|").filter((word) => word !== ""),
      );
  return found;
}
