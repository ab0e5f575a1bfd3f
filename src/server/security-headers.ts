import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The headers that tell browsers what not to do with an answer. Pages have policies of their own in their place; all else that is
 * served is data, which loads and runs nothing.
 * @param isEncrypted whether clients reach the server by HTTPS: only then may browsers be told to use nothing else.
 */
export function securityHeaders(isEncrypted: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: isEncrypted ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
}
