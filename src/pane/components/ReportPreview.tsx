import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type {
  Block,
  DocumentTree,
  OpenRun,
  ParagraphRole,
  Run,
  Table,
  TableCell,
} from '../../core/report/documentTree';
import { chartRows } from '../../core/report/richText';
import { usePane, useWords, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';
import { InlineButton } from './InlineButton';
import { placeName } from './PlaceLink';

const useStyles = makeStyles({
  paper: {
    padding: '16px 14px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '14px',
    lineHeight: '1.8',
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  indented: { textIndent: '2em' },
  middle: { textAlign: 'center' },
  right: { textAlign: 'end' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: '18px', lineHeight: '1.5', padding: '6px 0 10px' },
  note: { fontSize: '12px' },
  wide: { overflowX: 'auto', margin: '4px 0 8px' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '12px', lineHeight: '1.5' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '3px 5px',
    minWidth: '36px',
    verticalAlign: 'middle',
  },
  page: { border: 'none', borderTop: `1px dashed ${tokens.colorNeutralStroke1}`, margin: '14px 0' },
  figure: {
    textDecoration: `underline dotted ${tokens.colorNeutralForeground3}`,
    ':hover': { color: tokens.colorBrandForegroundLink },
  },
  /** As a marker pen, in every theme. */
  open: { backgroundColor: '#fff1a8', color: '#242424' },
});

interface Props {
  readonly tree: DocumentTree;
  /** She clicked what is still open. */
  readonly onOpen: (run: OpenRun) => void;
}

/** The report to be read beside her tables: not its pages, but every word of it, each figure one click from its cell. */
export function ReportPreview({ tree, onOpen }: Props) {
  const styles = useStyles();
  const t = useWordsOf(reportWords);
  return (
    <div className={styles.paper} role="document" aria-label={t('previewText')} tabIndex={0}>
      {tree.sections.map(({ blocks }, section) =>
        blocks.map((block, index) => (
          <BlockView key={`${String(section)}.${String(index)}`} block={block} onOpen={onOpen} />
        )),
      )}
    </div>
  );
}

function BlockView({ block, onOpen }: { readonly block: Block; readonly onOpen: Props['onOpen'] }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return (
        <p className={mergeClasses(styles.line, styles.strong, block.level === 0 ? styles.middle : styles.indented)}>
          <Runs runs={block.runs} onOpen={onOpen} />
        </p>
      );
    case 'paragraph':
      return (
        <p className={mergeClasses(styles.line, lookOf(block.role, styles))}>
          <Runs runs={block.runs} onOpen={onOpen} />
        </p>
      );
    case 'table':
      return <TableView table={block} onOpen={onOpen} />;
    case 'chart':
      return <ChartView chart={block} />;
    case 'pageBreak':
      return <hr className={styles.page} />;
    case 'contents':
      return null;
  }
}

function lookOf(role: ParagraphRole, styles: ReturnType<typeof useStyles>): string {
  const looks: Readonly<Record<ParagraphRole, string>> = {
    title: mergeClasses(styles.title, styles.middle, styles.strong),
    subtitle: styles.middle,
    body: styles.indented,
    reckoning: styles.indented,
    flush: '',
    centered: styles.middle,
    tableCaption: mergeClasses(styles.middle, styles.strong),
    unitLine: mergeClasses(styles.right, styles.note),
    figureCaption: mergeClasses(styles.middle, styles.strong),
    note: styles.note,
    attachment: styles.strong,
    attachmentList: styles.indented,
    signature: styles.right,
    date: styles.right,
  };
  return looks[role];
}

/** Wide tables are drawn aside, not squeezed: so much at least for the narrowest column. */
const NARROWEST = 40;

function TableView({
  table: { rows, headRows, widths },
  onOpen,
}: {
  readonly table: Table;
  readonly onOpen: Props['onOpen'];
}) {
  const styles = useStyles();
  const t = useWordsOf(reportWords);
  return (
    <div className={styles.wide} role="group" aria-label={t('previewTable')} tabIndex={0}>
      <table className={styles.table} style={{ minWidth: `${String(leastWidth(widths))}px` }}>
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={{ width: `${String(width)}%` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <CellView key={column} cell={cell} isHead={row < headRows} onOpen={onOpen} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function leastWidth(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return Math.ceil((NARROWEST * whole) / Math.min(...widths));
}

function CellView({
  cell: { lines, across = 1, down = 1, align, bold },
  isHead,
  onOpen,
}: {
  readonly cell: TableCell;
  readonly isHead: boolean;
  readonly onOpen: Props['onOpen'];
}) {
  const styles = useStyles();
  const looks = { left: '', center: styles.middle, right: styles.right };
  const Cell = isHead ? 'th' : 'td';
  return (
    <Cell
      colSpan={across}
      rowSpan={down}
      className={mergeClasses(
        styles.cell,
        looks[isHead ? 'center' : (align ?? 'left')],
        (isHead || bold === true) && styles.strong,
      )}
    >
      {lines.map((runs, index) => (
        <div key={index}>
          <Runs runs={runs} onOpen={onOpen} />
        </div>
      ))}
    </Cell>
  );
}

/** What the chart of the file is drawn from. */
function ChartView({ chart }: { readonly chart: Extract<Block, { kind: 'chart' }> }) {
  const styles = useStyles();
  const t = useWordsOf(reportWords);
  const [, ...rows] = chartRows(chart);
  return (
    <figure className={styles.wide}>
      <figcaption className={mergeClasses(styles.middle, styles.note)}>
        {t('chartLabel', { title: chart.title })}
      </figcaption>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) => (
                <td key={column} className={mergeClasses(styles.cell, column > 0 && styles.right)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Runs({ runs, onOpen }: { readonly runs: readonly Run[]; readonly onOpen: Props['onOpen'] }) {
  return runs.map((run, index) => <RunView key={index} run={run} onOpen={onOpen} />);
}

function RunView({ run, onOpen }: { readonly run: Run; readonly onOpen: Props['onOpen'] }) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  if (run.kind === 'open')
    return (
      <InlineButton
        className={styles.open}
        onPress={() => {
          onOpen(run);
        }}
      >
        {run.text}
      </InlineButton>
    );
  const place = run.kind === 'figure' ? run.source : undefined;
  if (place)
    return (
      <InlineButton
        className={mergeClasses(styles.figure, run.bold && styles.strong)}
        title={t('showInSheet', { place: placeName(place) })}
        onPress={() => {
          void actions.goTo(place);
        }}
      >
        {run.text}
      </InlineButton>
    );
  return run.bold ? <strong>{run.text}</strong> : run.text;
}
