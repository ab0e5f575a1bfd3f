/** What is used of js-yaml, which brings no types. */
declare module 'js-yaml' {
  const yaml: { safeLoad(text: string): unknown };
  export default yaml;
}
