/** A file that she gives, or is given, where nothing has a path: in a pane and in a page. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
