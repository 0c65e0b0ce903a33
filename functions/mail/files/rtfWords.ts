/** The words of RTF 1.9.1 that matter to a reader of text: which groups hold text, which commands are signs. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Groups whose content is no text. */
export const skipped =
  words(`fonttbl colortbl stylesheet info pict themedata colorschememapping datastore generator objdata
  fldinst latentstyles listtable listoverridetable rsidtbl xmlnstbl mmathPr filetbl revtbl bkmkstart bkmkend atnid
  atnauthor atrfstart atrfend atndate atnref atnparent atntime userprops passwordhash protusertbl pgptbl docvar
  wgrffmtfilter fontemb fontfile panose falt blipuid picprop datafield sn oleclsid objclass objname objalias`);
/** Optional groups (`\*`) that hold text all the same; others of their kind are skipped. */
export const optional =
  words(`shpinst shptxt annotation ud ffdeftext ffl ffhelptext ffstattext footnote header footer do
  dptxbxtext fldrslt result formfield pntext listtext`);
/** Texts that stand within a paragraph but are not of it. */
export const asides =
  words(`footnote annotation header headerl headerr headerf footer footerl footerr footerf shptxt dptxbxtext
  ffdeftext ffl ffhelptext ffstattext sv`);
export const signs: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  "~": "\u00a0",
  _: "-",
  // Invisible unless a line breaks there.
  "-": "",
};

/** Code pages of `\fcharset`; symbols (2) are no letters in any of them. */
export const charsets: Readonly<Record<number, string>> = {
  0: "windows-1252",
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

/** The name of a code page of Windows; windows-1252 for what the platform cannot decode. */
export function codePageOf(number: number): string {
  const names: Readonly<Record<number, string>> = {
    65001: "utf-8",
    932: "shift_jis",
    936: "gbk",
    949: "euc-kr",
    950: "big5",
    874: "windows-874",
    866: "ibm866",
    10000: "macintosh",
  };
  const name = names[number] ?? `windows-${number}`;
  return /^windows-125[0-8]$/.test(name) || Object.hasOwn(names, number) ? name : "windows-1252";
}

/** Pages in which the second byte of a letter may look like ASCII. */
export const hasLongLetters = (page: string): boolean => /^(?:shift_jis|gbk|big5|euc-kr)$/.test(page);
