/** Where the command line speaks to and listens: standard output, standard error, standard input. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Everything that comes in; absent where nothing can. */
  readonly input?: () => Promise<Uint8Array>;
}
