/**
 * Where the page is at home, as it stands in `/home.json`: on the machine that runs the inbox, or on AWS, where people
 * sign in. Whoever serves the page says it, so that the page never guesses.
 */
export type Home =
  | { readonly home: "local" }
  | {
      readonly home: "aws";
      /** The user pool, e.g. `https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI`. */
      readonly issuer: string;
      /** Where people sign in, e.g. `https://inbox-example.auth.eu-west-1.amazoncognito.com`. */
      readonly signIn: string;
      readonly clientId: string;
    };

export const homePath = "/home.json";
