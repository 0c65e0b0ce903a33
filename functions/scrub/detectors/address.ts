/**
 * Private home addresses: a street and a number (streetNumber.ts) that is somebody's home (whoseAddress.ts). Floor and
 * door go with it, and so do postcode and town right behind: without the street they still tell where somebody lives.
 * A town, a municipality or a postcode by itself stays.
 */
import type { Detector } from "../detector.ts";
import { streets } from "./streetNumber.ts";
import { homeConfidence } from "./whoseAddress.ts";

export const address: Detector = {
  id: "address",
  category: "address",
  sentence: { da: "En privat adresse.", en: "A private address." },
  find: (view) =>
    streets(view).map((street) => ({
      start: street.start,
      end: street.whole,
      confidence: homeConfidence(view, street),
    })),
};
