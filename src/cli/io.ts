/** Where the command line speaks to: standard output and standard error. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
