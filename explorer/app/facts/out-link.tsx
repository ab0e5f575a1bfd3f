/** A link that leaves the site; nothing but what begins as an address of the web. */
export function OutLink({ url }: { readonly url: string }) {
  if (!/^https?:/u.test(url)) return <>{url}</>;
  return (
    <a href={url} rel="external noreferrer" target="_blank">
      {url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')}
    </a>
  );
}
