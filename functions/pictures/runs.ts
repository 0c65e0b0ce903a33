/**
 * Where a picture looks as if there were text, found without reading any: small shapes of like height side by side, dark
 * on light or light on dark. What the reader of text passed over shows by this, and a picture is only as safe as what
 * was passed over. It errs towards text: a row of icons is one too.
 */
import type { Box, Gray } from "./types.ts";

export type Run = {
  readonly box: Box;
  /** How many shapes; letters that touch are one. */
  readonly shapes: number;
  /** Lighter than what is around it. */
  readonly isLight: boolean;
};

/** The side of a piece of ground, and by how much a letter differs from its ground, of 255. */
const tile = 24;
const contrast = 28;
/** Letters of a text that somebody can read. */
const height = { least: 5, most: 90 } as const;
/** Strokes that one line across the run must cut: four letters have about as many. */
const leastStrokes = 5;

export function textRuns(gray: Gray): readonly Run[] {
  const ground = groundOf(gray);
  return [false, true].flatMap((isLight) => {
    const ink = inkOf(gray, ground, isLight);
    const shapes = shapesOf(ink, gray.width, gray.height).filter(isLetterLike);
    return runsOf(shapes)
      .filter((run) => strokesIn(ink, gray.width, run.box) >= leastStrokes)
      .map((run) => ({ ...run, isLight }));
  });
}

/**
 * The ground that things stand on: the middle one of the greys of each tile and its surroundings, and between the middles
 * of tiles a mixture, as light falls off over a wall. A mean would be drawn towards the letters, and the gaps between
 * them would look like letters themselves.
 */
function groundOf({ width, height: rows, data }: Gray): Uint8Array {
  const [across, down] = [Math.ceil(width / tile), Math.ceil(rows / tile)];
  const levels = new Float32Array(across * down);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      levels[row * across + column] = medianOf(data, width, {
        left: Math.max(0, (column - 0.5) * tile),
        top: Math.max(0, (row - 0.5) * tile),
        right: Math.min(width, (column + 1.5) * tile),
        bottom: Math.min(rows, (row + 1.5) * tile),
      });
    }
  }
  const near = (at: number, count: number): readonly [number, number, number] => {
    const place = Math.min(Math.max((at + 0.5) / tile - 0.5, 0), count - 1);
    const first = Math.floor(place);
    return [first, Math.min(first + 1, count - 1), place - first];
  };
  const columns = Array.from({ length: width }, (_, x) => near(x, across));
  const ground = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < rows; y++) {
    const [upper, lower, below] = near(y, down);
    for (const [before, after, beyond] of columns) {
      const level = (row: number): number =>
        (levels[row * across + before] ?? 0) * (1 - beyond) + (levels[row * across + after] ?? 0) * beyond;
      ground[to++] = level(upper) * (1 - below) + level(lower) * below;
    }
  }
  return ground;
}

function medianOf(data: Uint8Array, width: number, { left, top, right, bottom }: Box): number {
  const counts = new Uint32Array(256);
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) {
      const level = data[at] ?? 0;
      counts[level] = (counts[level] ?? 0) + 1;
    }
  }
  let half = ((right - left) * (bottom - top)) / 2;
  for (let level = 0; level < 256; level++) {
    half -= counts[level] ?? 0;
    if (half <= 0) return level;
  }
  return 255;
}

function inkOf({ data }: Gray, ground: Uint8Array, isLight: boolean): Uint8Array {
  const ink = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at++) {
    const difference = (ground[at] ?? 0) - (data[at] ?? 0);
    if ((isLight ? -difference : difference) > contrast) ink[at] = 1;
  }
  return ink;
}

/** `ink`: how many of its pixels. */
type Shape = Box & { readonly ink: number };

/** The boxes of what hangs together, corners included. */
function shapesOf(ink: Uint8Array, width: number, rows: number): readonly Shape[] {
  const seen = new Uint8Array(ink.length);
  const shapes: Shape[] = [];
  const waiting: number[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] !== 1 || seen[start] === 1) continue;
    let [left, top, right, bottom, count] = [width, rows, 0, 0, 0];
    seen[start] = 1;
    waiting.push(start);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      count++;
      const x = at % width;
      const y = (at - x) / width;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      if (y >= bottom) bottom = y + 1;
      for (let row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const next = row * width + column;
          if (ink[next] !== 1 || seen[next] === 1) continue;
          seen[next] = 1;
          waiting.push(next);
        }
      }
    }
    shapes.push({ left, top, right, bottom, ink: count });
  }
  return shapes;
}

/** One letter, or some that touch. A frame around a field or a button is mostly empty. */
function isLetterLike({ left, top, right, bottom, ink }: Shape): boolean {
  const [wide, high] = [right - left, bottom - top];
  const isFrame = ink < 0.12 * wide * high;
  return high >= height.least && high <= height.most && wide <= 12 * high && high <= 12 * wide && !isFrame;
}

type Growing = { box: Box; shapes: number; last: Box };

/** A run does not climb: its shapes stand on one line, give or take. */
const tallest = 2;

/** From left to right: a shape continues the run that ends close before it, at the same height. */
function runsOf(shapes: readonly Box[]): readonly Pick<Run, "box" | "shapes">[] {
  const done: Growing[] = [];
  let open: Growing[] = [];
  for (const shape of shapes.toSorted((one, other) => one.left - other.left)) {
    // Runs that ended too far to the left get no more shapes.
    const isOver = (run: Growing): boolean => shape.left - run.box.right > height.most;
    done.push(...open.filter(isOver));
    open = open.filter((run) => !isOver(run));
    const run = open.find((each) => continues(each, shape));
    if (run === undefined) open.push({ box: shape, shapes: 1, last: shape });
    else {
      run.box = around(run.box, shape);
      run.shapes += 1;
      run.last = shape;
    }
  }
  return [...done, ...open];
}

function continues({ last, box }: Growing, next: Box): boolean {
  const [high, nextHigh] = [last.bottom - last.top, next.bottom - next.top];
  const larger = Math.max(high, nextHigh);
  const overlap = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top);
  return (
    next.left - last.right <= larger &&
    overlap >= 0.5 * Math.min(high, nextHigh) &&
    larger <= 3 * Math.min(high, nextHigh) &&
    Math.max(box.bottom, next.bottom) - Math.min(box.top, next.top) <= tallest * larger
  );
}

export const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** The most strokes that one of a few lines across cuts. */
function strokesIn(ink: Uint8Array, width: number, { left, top, right, bottom }: Box): number {
  let most = 0;
  for (const part of [0.3, 0.45, 0.6, 0.75]) {
    const row = Math.floor(top + part * (bottom - top)) * width;
    let strokes = 0;
    for (let x = left; x < right; x++)
      if (ink[row + x] === 1 && (x === left || ink[row + x - 1] !== 1)) strokes++;
    most = Math.max(most, strokes);
  }
  return most;
}
