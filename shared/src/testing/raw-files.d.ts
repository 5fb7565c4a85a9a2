/** Files of `data/` as text in tests; the test runner reads them. */
declare module '*?raw' {
  const text: string;
  export default text;
}
