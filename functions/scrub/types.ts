/**
 * The words that the engine and its detectors share. Nothing here carries the text that was found: a finding is a
 * range and a reason, so it can be logged, stored and counted.
 */
import type { Category } from "./categories.ts";

/** remove: a label stands in its place; lift: the same, and the value moves to the contact panel; keep: it stays. */
export type Action = "remove" | "lift" | "keep";

/** The part of the policy that the engine needs. */
export type ScrubPolicy = {
  readonly actions: Readonly<Record<Category, Action>>;
  /** Findings below this confidence (0 to 1) stay in the text. */
  readonly thresholds: Readonly<Record<Category, number>>;
  /** The company's own words (course names, own numbers): a finding that lies inside one of them is dropped. */
  readonly allow: readonly string[];
};

/** A detector's hit. `start` and `end` are UTF-16 offsets, half-open, in the text that the detector was given. */
export type Finding = {
  readonly category: Category;
  readonly detector: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
};

/** A finding that was acted on: its range is that of the label in the *sanitized* text. */
export type Removal = Finding & {
  /** Same value in one message, same letter. Absent where the label is `[sensitive]`. */
  readonly letter?: string;
};

export type Scrubbed = {
  readonly text: string;
  readonly findings: readonly Removal[];
  /** For each finding the range that it had in the text as it was given. */
  readonly cuts: readonly { readonly start: number; readonly end: number }[];
  /** Values of lifted findings, in order of first appearance, e.g. telephone numbers in E.164. */
  readonly lifted: readonly { readonly category: Category; readonly value: string }[];
};
