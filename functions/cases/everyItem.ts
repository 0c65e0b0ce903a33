/** Walking a listing to its end. */
import type { Page } from "./ports.ts";

/** Every item of every page, as long as there is a next one: a short page is not the last. */
export async function* everyItem<T>(pageFrom: (next?: string) => Promise<Page<T>>): AsyncGenerator<T> {
  let next: string | undefined;
  do {
    const page = await pageFrom(next);
    yield* page.items;
    next = page.next;
  } while (next !== undefined);
}
