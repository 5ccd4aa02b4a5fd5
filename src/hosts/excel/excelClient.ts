/** Microsoft's client as the pane hands it in. ExcelApi 1.9 is there wherever the manifest lets us start. */
export interface ExcelClient {
  readonly run: typeof Excel.run;
  /** Whether this Excel has a version of ExcelApi, such as `1.13`. */
  supports(version: string): boolean;
}
