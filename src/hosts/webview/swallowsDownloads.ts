/** The webview of Office on a Mac or an iPad: WebKit without a browser around it, which ignores downloads in silence. */
export function swallowsDownloads(userAgent: string): boolean {
  return (
    /Macintosh|iPad|iPhone/.test(userAgent) && /AppleWebKit/.test(userAgent) && !/Safari\/|Chrome\//.test(userAgent)
  );
}
