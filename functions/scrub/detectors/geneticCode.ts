/**
 * Genes and templates as laboratories and machines write them: variants (rs429358, c.5266dupC, p.Gln1756), markers of a DNA
 * profile (D8S1179: 13,14), karyotypes (47,XXY), tissue types (HLA-B*27:05), and the code behind "fp:" or "irisscan".
 */
import { type Detector, patternDetector } from "../detector.ts";

const sentence = {
  da: "En genetisk eller biometrisk oplysning om en person (databeskyttelsesforordningens artikel 9).",
  en: "Genetic or biometric data of a person (GDPR Article 9).",
};

const written = [
  /(?<![a-z0-9])rs[0-9]{3,10}(?:[ ]?[(:= ][ ]?[acgt][;/,| ]?[acgt]\)?)?(?![a-z0-9])/,
  /(?<![a-z0-9.])[cgm]\.[0-9*+-][0-9_+*-]{0,12}(?:[acgt]>[acgt]|(?:del|dup|ins|inv)[acgt]{0,12})(?![a-z])/,
  /(?<![a-z0-9.])p\.\(?[a-z]{3}[0-9]{1,5}(?:[a-z]{3}|\*|fs(?:\*[0-9]{1,3})?|=)?\)?(?![a-z])/,
  /(?<![a-z0-9])d[0-9]{1,2}s[0-9]{2,4}(?:[ ]?[:=]?[ ]?[0-9.]{1,4}[,/-][ ]?[0-9.]{1,4})?(?![a-z0-9])/,
  /(?<![0-9])4[5-8],[ ]?x[xy0o]{0,3}(?:[,;][ ]?[+-]?[a-z0-9()]{1,20})?(?![a-z0-9])/,
  /(?<![a-z])hla-?[ ]?(?:a|b|c|dr|dq|dp)[a-z]{0,2}[0-9]?\*?[0-9]{1,3}(?::[0-9]{2,3})?(?![a-z0-9])/,
  /(?<![a-z0-9])(?:(?:brca|apoe|cftr|mthfr)[0-9]{0,2}|(?:palb|chek|mlh|msh|pms|fmr|smn|cyp[0-9][a-z]|lrrk|psen|cdkn|stk|vkorc)[0-9]{1,2})(?:[ -]?(?:e[234](?:\/e?[234])?|[0-9]{3,5}del[a-z]{0,3}))?(?![a-z0-9])/,
  /(?<![a-z0-9])(?:fp|fpr|finger|fingerprint|fingeraftryk|iris|irisscan|iris scan|retina|face|facevec|face_vec|faceid|ansigt|ansigtsscan|voice|voiceprint|stemme|palm|håndflade|vene|bio|biometri|biometric|tmpl|template|skabelon|minutiae|dna)(?:[_ -](?:id|hash|template|tmpl|vec|vector|data|skabelon|scan|print)){0,2}[ ]?[:=#]?[ ]?(?=[0-9a-f:-]{0,20}[0-9])(?:[0-9a-f]{8,64}|[0-9a-f]{2,8}(?:[:-][0-9a-f]{2,8}){2,20})(?![a-z0-9])/,
]
  .map((pattern) => pattern.source)
  .join("|");

export const geneticCode: Detector = patternDetector({
  id: "genetic-code",
  category: "genetic-biometric",
  sentence,
  pattern: new RegExp(written, "g"),
  judge: ({ index, 0: code }, view) => {
    const around = view.text.slice(Math.max(0, index - 40), index + code.length + 20);
    if (
      /(?:ssh|sha256|md5|certificate|certifikat|tls|rsa|host key|public key|commit|git|\.css|xface)/.test(
        around,
      )
    )
      return null;
    return { start: index, end: index + code.length, confidence: 0.8 };
  },
});
