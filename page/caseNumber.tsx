/** The number of a case as people say it: two threes, letter by letter. */
export function CaseNumber({ number }: { readonly number: string }) {
  const threes = [number.slice(0, 3), number.slice(3)];
  return (
    <span class="number">
      <span aria-hidden="true">{threes.join(" ")}</span>
      <span class="unseen">{threes.map((three) => [...three].join(" ")).join(", ")}</span>
    </span>
  );
}
