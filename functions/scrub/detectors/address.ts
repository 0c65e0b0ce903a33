/**
 * Private home addresses: a street and a number (streetNumber.ts) that is somebody's home (whoseAddress.ts). Floor and
 * door go with it, and so do postcode and town right behind: without the street they still tell where somebody lives.
 * A town, a municipality or a postcode by itself stays.
 */
import type { Detector } from "../detector.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { streets } from "./streetNumber.ts";
import { homeConfidence } from "./whoseAddress.ts";

/** "vejnavn: Egevej, nr.: 9, etage 2, side th": the fields of a form. */
const fields =
  /(?<![a-zæøå])(?:vej(?:navn)?|gade(?:navn)?|street(?: name)?|straße)["']?[ ]?[:=][ "']{0,3}([a-zæøåäöüéß][a-zæøåäöüéß .'-]{2,28}?)["']?(?:[ ,;\n"']{1,4}(?:hus ?-?)?(?:nr|nummer|no|house(?: ?no)?|hausnummer)["']?\.?[ ]?[:=]?[ "']{0,3}([0-9]{1,4}[a-z]?))(?:["']?[ ,;\n"']{1,4}(?:etage|sal|floor)["']?[ ]?[:=]?[ "']{0,3}([0-9]{1,2}|st|kl)\.?)?(?:["']?[ ,;\n"']{1,4}(?:side|dør|door)["']?[ ]?[:=]?[ "']{0,3}(tv|th|mf|[0-9]{1,3})\.?)?(?![a-zæøå0-9])/g;

/** The values of such a form; the names of its fields stay. */
function* inFields(view: View) {
  if (!/(?:vej|gade|street|straße)[a-z]{0,4}["']?[ ]?[:=]/.test(view.text)) return;
  for (const match of matchesIn(view, fields)) {
    let from = match.index;
    for (const value of match.slice(1)) {
      if (value === undefined) continue;
      const start = view.text.indexOf(value, from + (from === match.index ? match[0].search(/[:=]/) : 0));
      yield { start, end: start + value.length, confidence: 0.9 };
      from = start + value.length;
    }
  }
}

export const address: Detector = {
  id: "address",
  category: "address",
  sentence: { da: "En privat adresse.", en: "A private address." },
  find: (view) => [
    ...streets(view).map((street) => ({
      start: street.start,
      end: street.whole,
      confidence: homeConfidence(view, street),
    })),
    ...inFields(view),
  ],
};
