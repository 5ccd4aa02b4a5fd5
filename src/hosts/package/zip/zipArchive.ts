/** A zip file opened but not inflated: entries in the order of its central directory. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once inflated. */
  readonly size: number;
  readonly compressed: Uint8Array;
  /** Bit 11 says that the name is UTF-8; the other bits describe how the bytes were produced. */
  readonly flags: number;
  readonly madeBy: number;
  readonly needed: number;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
}
