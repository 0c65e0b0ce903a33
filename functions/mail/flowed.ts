/**
 * format=flowed (RFC 3676): a space at the end of a line says that the paragraph goes on in the next one. The lines
 * are joined, because a number may have been broken between them.
 */

/** `text` with `\n` line ends. With `delSp` the space that marks the soft break is dropped as well. */
export function unflow(text: string, delSp: boolean): string {
  const lines: string[] = [];
  let open: string | null = null;
  for (const raw of text.split("\n")) {
    const quote = /^>*/.exec(raw)?.[0] ?? "";
    const content = raw.slice(quote.length).replace(/^ /, "");
    const soft = content.endsWith(" ") && content !== "-- ";
    const kept = soft && delSp ? content.slice(0, -1) : content;
    if (open === quote) lines.push((lines.pop() ?? "") + kept);
    else lines.push(quote === "" ? kept : `${quote} ${kept}`);
    open = soft ? quote : null;
  }
  return lines.join("\n");
}
