/** What is before the last @ of an address: a password may hold any sign, and one that was not encoded splits the address elsewhere. */
const USERINFO = /^((?:[a-z][a-z0-9+.-]*:)?\/\/)?[^]*@/iu;

/**
 * An address as it may be shown: without user and password, however wrongly it is written. Whatever prints, logs or raises an
 * error about an address uses this.
 */
export function withoutUserinfo(address: string): string {
  return address.replace(USERINFO, '$1');
}

/** An address, and who enters it. */
export interface SplitAddress {
  readonly address: string;
  /** Undefined where the address names nobody. */
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/** Takes user and password out of an address. */
export function splitAddress(written: string): SplitAddress {
  const address = withoutUserinfo(written);
  if (address === written) return { address, user: undefined, password: undefined };
  const { username, password } = new URL(written);
  return { address, user: decodeURIComponent(username) || undefined, password: decodeURIComponent(password) || undefined };
}

/** Whether an address can be read, user and password included, and has one of these schemes. */
export function isAddress(written: string, schemes: readonly string[]): boolean {
  if (!URL.canParse(written)) return false;
  const { protocol, host, username, password } = new URL(written);
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  // What stands before an @ that is not encoded was read as something else.
  return schemes.includes(protocol.slice(0, -1)) && host !== '' && (username + password === '') === (withoutUserinfo(written) === written);
}
