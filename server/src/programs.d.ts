/** A program of its own for a worker: its address, wherever it was built to (`server/programs.mjs`). */
declare module '*?program' {
  const address: string;
  export default address;
}
