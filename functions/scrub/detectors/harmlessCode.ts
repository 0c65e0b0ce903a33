/**
 * Codes that are no secrets: of faults, discounts, courses, places, goods and accounts in a ledger. They are as short as
 * a PIN, so their name must tell; it stands before the word "code" or is glued to it.
 */
const kinds =
  "fejl|error|fel|feil|fehler|status|http|rabat|rabatt|discount|promo|kampagne|campaign|tilbuds|kupon|coupon|voucher|gutschein|gave|gavekort|gift|" +
  "kursus|kurs|course|hold|modul|module|fag|uddannelses|zone|zip|post|postal|area|område|region|land|lande|country|sprog|language|kilde|source|html|" +
  "farve|color|colour|vare|product|produkt|item|artikel|article|qr|streg|bar|exercise|øvelses?|opgave|svar|response|retur|return|exit|branche|" +
  "formåls|konto|moms|vat|sags|journal|event|fare|swift|bic|iata|drg|icd|valuta|currency|afdelings|department|cost|dress|morse|exception|stop|fault|afmeldings|tilmeldings-?kursus|stregkode|bilags|projekt|project|reference|ref|kunde|customer|order|ordre|kurser|hotel|bonus|medlems|henvisnings|referral|værdi|value|type|grønland|lokale|hold";

/** The same said behind the word: "kode fra gavekortet". */
export const harmlessBehind =
  /^ (?:fra|til|på|for|from|on|of) (?:mit |min |jeres |the |my |vores |et |en |a )?(?:gave|gift|rabat|voucher|kupon|coupon|tilbud|kampagne|faktura|invoice|ordre|order|kursus|course|bogen|pakken|varen|klip)/;

/** For the text up to a number: is the code before it such a one? */
export const harmlessCode = new RegExp(
  `(?:${kinds})[a-zæøåäö]{0,2}[- ]?(?:kod|cod)[a-zæøå]{0,3}[^0-9\\n]{0,24}$`,
);
