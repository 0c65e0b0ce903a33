/**
 * What the page may do, said to the browser with every file of it. Mails are hostile: should one ever get markup into
 * the page, nothing of it runs, loads or is sent anywhere. No inline script or style, and no string may become HTML
 * (trusted types without any policy). Where people sign in, the page may ask that one host for tokens.
 */
export const csp = (signIn?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    signIn === undefined ? "connect-src 'self'" : `connect-src 'self' ${signIn}`,
    // blob: is how a picture is shown that was asked for with a token. Nothing from elsewhere can be one.
    "img-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
