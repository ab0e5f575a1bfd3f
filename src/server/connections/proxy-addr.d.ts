/** What is used of proxy-addr, which brings no types. */
declare module 'proxy-addr' {
  import type { IncomingMessage } from 'node:http';

  type IsTrusted = (address: string, distance: number) => boolean;

  /** The address of whoever asks, as the outermost of the trusted proxies in a row says. */
  function proxyAddress(request: IncomingMessage, isTrusted: IsTrusted): string | undefined;

  namespace proxyAddress {
    /** @throws TypeError where one of them is no address. */
    function compile(addresses: string[]): IsTrusted;
  }

  export = proxyAddress;
}
