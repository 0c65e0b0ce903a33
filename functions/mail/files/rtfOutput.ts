/** Where the reader of RTF writes: paragraphs on paper, and bytes that wait until their letter is whole. */
import type { Paper, Version } from "./paper.ts";

export function createOutput(paper: Paper) {
  let waiting: number[] = [];
  let page = "";
  let version: Version = "both";
  paper.open();
  const flush = (): void => {
    if (waiting.length === 0) return;
    paper.write(new TextDecoder(page).decode(Uint8Array.from(waiting)), version);
    waiting = [];
  };
  return {
    text: (text: string, as: Version): void => {
      flush();
      paper.write(text, as);
    },
    byte: (byte: number, codePage: string, as: Version): void => {
      if (codePage !== page || as !== version) flush();
      page = codePage;
      version = as;
      waiting.push(byte);
    },
    open: (): void => {
      flush();
      paper.open();
    },
    close: (): void => {
      flush();
      paper.close();
    },
    paragraph: (): void => {
      flush();
      paper.close();
      paper.open();
    },
    end: (): string => {
      flush();
      return paper.text();
    },
  };
}
