/**
 * The sentences in which people tell of custody and violence, once for all languages: who does what to whom, where a
 * child lives and how often, who refuses, takes and decides. A language gives the word classes (family.classes.*.ts);
 * up to a few words may stand between two of them, since languages differ in what stands where.
 */

/** Word classes of a language, each a choice of pattern.ts; `never` where a language has none. */
export type FamilyClasses = {
  readonly kids: string;
  /** Me, us, a child, a parent: who is hurt. */
  readonly victim: string;
  /** Who is hurt or taken, in pronouns that may also mean things. */
  readonly pronoun: string;
  readonly kin: string;
  /** Verbs that hardly ever are harmless with a person. */
  readonly hurt: string;
  /** Verbs that hurt by where they hit. */
  readonly handle: string;
  /** "into the wall", "down the stairs", "in front of the kids". */
  readonly blow: string;
  /** Participles of the passive. */
  readonly harmed: string;
  readonly become: string;
  readonly not: string;
  readonly see: string;
  readonly lives: string;
  readonly withWhom: string;
  readonly parent: string;
  readonly share: string;
  readonly have: string;
  readonly take: string;
  readonly away: string;
  readonly refuse: string;
  readonly give: string;
  readonly authority: string;
  readonly decide: string;
  readonly matter: string;
  /** Custody, contact, a home: what is given or taken. */
  readonly rights: string;
  readonly afraid: string;
  readonly pay: string;
  readonly support: string;
  readonly wreck: string;
  readonly belonging: string;
  readonly spy: string;
  readonly spied: string;
  readonly flee: string;
  readonly from: string;
  readonly threaten: string;
  readonly threat: string;
  readonly objectFirst: boolean;
};

/** Up to so many words. */
export const gap = (most: number): string => Array.from({ length: most }, () => "(<any>|)").join(" ");

/** The lines of a language, certain ones first. */
export function familyLines(is: FamilyClasses): string {
  const both = (verb: string, most: number, object: string): readonly string[] => [
    `{${verb} ${gap(most)} ${object}}`,
    ...(is.objectFirst ? [`{${object} ${gap(most + 1)} ${verb}}`] : []),
  ];
  return `
[exact certain]
${[
  `{${is.hurt} ${gap(2)} ${is.victim} (${is.blow}|)}`,
  ...(is.objectFirst ? [`{(mich|mir|uns|${is.kids}) ${gap(3)} ${is.hurt}}`] : []),
  `{${is.hurt} ${is.pronoun} ${is.blow}}`,
  `{${is.handle} ${gap(1)} ${is.victim} ${gap(1)} ${is.blow}}`,
  ...(is.objectFirst ? [`{${is.victim} ${gap(2)} ${is.blow} ${gap(1)} ${is.handle}}`] : []),
  `(${is.victim}|${is.pronoun}) ${gap(1)} {${is.become} ${gap(2)} ${is.harmed} (${is.blow}|)}`,
  `{${is.not} ${gap(2)} ${is.see} ${gap(2)} ${is.kids}}`,
  `{${is.see} ${gap(1)} ${is.not} ${gap(1)} ${is.kids}}`,
  ...(is.objectFirst ? [`{${is.kids} ${gap(2)} ${is.not} ${gap(2)} ${is.see}}`] : []),
  `{${is.lives} ${gap(3)} ${is.withWhom} ${is.parent} (${gap(1)} ${is.share}|)}`,
  ...(is.objectFirst ? [`{${is.withWhom} ${is.parent} ${gap(2)} ${is.lives}}`] : []),
  `${is.kids} ${gap(2)} {${is.withWhom} ${is.parent} ${gap(1)} ${is.share}}`,
  `{${is.have} ${gap(1)} ${is.kids} ${gap(2)} ${is.share}}`,
  ...both(is.take, 1, `${is.kids} ${gap(1)} ${is.away}`),
  `{${is.refuse} ${gap(2)} ${is.give} ${gap(2)} ${is.kids}}`,
  `${is.kids} ${gap(2)} {${is.refuse} ${gap(1)} (${is.lives}|${is.see}) ${gap(1)} (${is.withWhom}|) ${gap(1)} ${is.parent}}`,
  `${is.authority} ${gap(2)} {${is.decide} ${gap(4)} ${is.matter}}`,
  `{${is.rights} ${gap(2)} ${is.become} ${gap(1)} ${is.decide}}`,
  `{${is.afraid} ${gap(2)} (${is.kin}|${is.victim})}`,
  `{${is.not} ${gap(2)} ${is.pay} ${gap(3)} ${is.support}}`,
  `{${is.pay} ${gap(2)} ${is.not} ${gap(3)} ${is.support}}`,
  ...both(is.wreck, 1, is.belonging),
  ...both(is.spy, 2, is.spied),
  `{${is.flee} ${gap(3)} ${is.from} ${gap(1)} (${is.kin}|${is.victim}|${is.pronoun.replace("|<name>", "")})}`,
  `{${is.threaten} ${gap(3)} ${is.threat}}`,
  ...(is.objectFirst ? [`{${is.threat} ${gap(2)} ${is.threaten}}`] : []),
].join("\n")}
`;
}
