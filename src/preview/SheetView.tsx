import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Place } from '../core/base/problem';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Language } from '../core/wording/say';
import { phrase } from '../pane/wording';
import type { ShownWorkbook } from './PreviewPage';
import { SheetTable } from './SheetTable';

const useStyles = makeStyles({
  view: { height: '100%', display: 'flex', flexDirection: 'column' },
  table: { flex: '1 1 0', minHeight: 0, overflow: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  tabs: { display: 'flex', flexShrink: 0, flexWrap: 'wrap', gap: '2px', padding: '4px 8px', borderTop: `1px solid ${tokens.colorNeutralStroke1}`, maxHeight: '84px', overflowY: 'auto' },
  tab: { padding: '4px 10px', border: 'none', borderRadius: tokens.borderRadiusMedium, background: 'none', color: tokens.colorNeutralForeground1, font: 'inherit', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  shown: { backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}` },
});

/** The sheets of the workbook as plain tables: enough to see where a figure stands. A click selects, as in Excel. */
export function SheetView({ workbook, language }: { readonly workbook: ShownWorkbook; readonly language: Language }) {
  const styles = useStyles();
  const { snapshot, selection } = useScreen(workbook);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => { if (selection) setChosen(selection.sheet); }, [selection]);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => { current.current?.scrollIntoView({ block: 'nearest' }); }, [chosen]);
  const sheets = snapshot?.sheets.filter(({ visibility }) => visibility === 'visible') ?? [];
  const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0];
  return (
    <div className={styles.view}>
      <section className={styles.table} aria-label={sheet?.name} tabIndex={0}>
        {sheet && <SheetTable sheet={sheet} selection={selection?.sheet === sheet.name ? selection.cell : undefined} language={language} onSelect={(cell) => { void workbook.select({ sheet: sheet.name, cell }); }} />}
      </section>
      <nav className={styles.tabs} aria-label={phrase('previewSheets', language)}>
        {sheets.map(({ name }) => (
          <button key={name} ref={name === sheet?.name ? current : undefined} type="button" className={mergeClasses(styles.tab, name === sheet?.name && styles.shown)} aria-current={name === sheet?.name} onClick={() => { setChosen(name); }}><Text>{name}</Text></button>
        ))}
      </nav>
    </div>
  );
}

function useScreen(workbook: ShownWorkbook): { readonly snapshot: WorkbookSnapshot | undefined; readonly selection: Place | undefined } {
  const [screen, setScreen] = useState<{ snapshot: WorkbookSnapshot | undefined; selection: Place | undefined }>({ snapshot: undefined, selection: undefined });
  useEffect(() => {
    const show = () => {
      void workbook.read().then((read) => { if (read.ok) setScreen({ snapshot: read.value, selection: workbook.selection() }); });
    };
    show();
    return workbook.watchScreen(show);
  }, [workbook]);
  return screen;
}
