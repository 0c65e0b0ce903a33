/** Asks when the key changes and forgets answers that come too late for it. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "./client.ts";

export type Asked<T> = {
  /** Null while the answer is on its way. */
  readonly answer: Answer<T> | null;
  readonly again: () => void;
  /** Asks again and shows what there is until the answer comes; a failure leaves it. */
  readonly quietly: () => void;
};

/** @param key says what is asked for; the same key is not asked again unless `again` is called */
export function useAnswer<T>(key: string, ask: () => Promise<Answer<T>>): Asked<T> {
  const [round, setRound] = useState(0);
  const [got, setGot] = useState<{ readonly for: string; readonly answer: Answer<T> } | null>(null);
  const wanted = `${round} ${key}`;
  // The key stands for all that `ask` closes over.
  useEffect(() => {
    let late = false;
    void ask().then((answer) => {
      if (!late) setGot({ for: wanted, answer });
    });
    return () => {
      late = true;
    };
  }, [wanted]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const current = useRef({ wanted, ask });
  current.current = { wanted, ask };
  const quietly = useCallback(() => {
    const asked = current.current;
    void asked.ask().then((answer) => {
      if (answer.state === "shown" && asked.wanted === current.current.wanted)
        setGot({ for: asked.wanted, answer });
    });
  }, []);
  return { answer: got?.for === wanted ? got.answer : null, again, quietly };
}
