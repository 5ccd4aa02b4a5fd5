/** What `npm run excel` says: what was done, where, and what to click next. */
export const excelWords = {
  noCertificate: `没有做成本机用的 https 证书，Excel 打不开面板。请联网后再执行一次 npm run excel；弹出“是否信任证书”时选“是”。`,
  notTrusted: `证书做好了，但是这台电脑还没有信任它，Excel 里会是一片空白。请再执行一次 npm run excel，弹出“是否信任证书”时选“是”；没有弹出或者不让信任的，请管理员帮忙。`,
  portTaken: (port) =>
    `端口 ${port} 正被别的程序占用（也许另一个窗口里已经开着）。请关掉它，或者换一个：npm run excel -- --port ${port + 1}。`,
  noExcel: (where) => `清单放不进去：${where}。请确认这台电脑装了 Excel，并且打开过一次。`,
  ready: (where) => `清单已放到：${where}
打开 Excel（开着的要先关掉再开），在“开始 → 加载项”里选“绩效自评助手”（Mac 是“插入 → 加载项”旁边的小三角）；顶上会多出“绩效自评”选项卡。
面板一直由这个窗口提供，用的时候不要关。看完按 Ctrl+C，再执行 npm run excel -- stop 把它从 Excel 里取走。`,
  byHand: (manifest, address) => `这台电脑上没有能自动装的 Excel。用网页版 Excel 试：
1. 用同一台电脑的浏览器打开 ${address}/taskpane.html，应当看到“请在 Excel 里打开”，没有证书警告；
2. 在网页版 Excel 里打开一个工作簿，“开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项”；
3. 选 ${manifest}。
看完按 Ctrl+C。取走：同一个地方，在“绩效自评助手”右上角的“…”里选“删除”。`,
  taken: (where) => `已从 Excel 里取走（${where}）。重启 Excel 后“绩效自评”选项卡就没有了。`,
  notThere: '没有装过，不用取。',
  takeByHand: '这台电脑上没有自动装过什么。网页版 Excel 里装的，在“我的加载项”里“绩效自评助手”右上角的“…”里选“删除”。',
};
