import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { Reuse } from '../../core/proofread/reuse';
import { DropFile } from '../components/DropFile';
import { FileButton } from '../components/FileButton';
import { Fold } from '../components/Fold';
import { Frame } from '../components/Frame';
import { LineButton } from '../components/LineButton';
import { ReuseDoubts } from '../components/ReuseDoubts';
import { Section } from '../components/Section';
import type { LastReport } from '../state/desk';
import { usePane, useWords, useWordsOf } from '../usePane';
import { proofWords } from '../wording/proofWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { display: 'grid', gap: '10px', margin: 0, padding: 0, listStyle: 'none' },
  text: { overflowWrap: 'anywhere' },
  item: { display: 'grid', justifyItems: 'start', gap: '8px' },
});

/** 用去年的报告: its 指标体系 becomes a sheet of hers, its words this year's template. */
export function LastPage() {
  const { state, actions } = usePane();
  const t = useWords();
  const words = useWordsOf(proofWords);
  const { last } = state.desk;
  if (!last)
    return (
      <Frame title={t('menuLast')} hasBack>
        <DropFile
          text={words('lastDrop')}
          button={words('choose')}
          accept=".docx"
          onFiles={([file]) => {
            if (file) void actions.readLast(file);
          }}
        />
        <Text size={200}>{words('lastHint')}</Text>
      </Frame>
    );
  const hasScheme = (last.schemes?.length ?? 0) > 0;
  return (
    <Frame title={t('menuLast')} hasBack keepsPlace foot={last.reuse ? <SaveFoot /> : undefined}>
      <Text>{words('report', { name: last.file.name })}</Text>
      {hasScheme && <Schemes last={last} />}
      <Template last={last} />
      {!hasScheme && <Schemes last={last} />}
      <FileButton
        text={words('other')}
        accept=".docx"
        onFiles={([file]) => {
          if (file) void actions.readLast(file);
        }}
      />
    </Frame>
  );
}

function SaveFoot() {
  const { actions } = usePane();
  const words = useWordsOf(proofWords);
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          void actions.saveReused();
        }}
      >
        {words('saveTemplate')}
      </Button>
      <Text size={200}>{words('useTemplate')}</Text>
    </>
  );
}

function Schemes({ last: { schemes = [] } }: { readonly last: LastReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWordsOf(proofWords);
  return (
    <Section title={words('schemeTitle')}>
      <Text size={200}>{schemes.length === 0 ? words('schemeNone') : words('schemeHint')}</Text>
      <ul className={styles.list}>
        {schemes.map(({ table, name, count, points }) => (
          <li key={table} className={styles.item}>
            <Text block className={styles.text}>
              {words('schemeOf', { table, name, count, points })}
            </Text>
            <LineButton text={words('take')} onPress={() => actions.takeScheme(table)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Template({ last: { reuse, answers } }: { readonly last: LastReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWordsOf(proofWords);
  return (
    <Section title={words('reuseTitle')}>
      {reuse ? (
        <Made reuse={reuse} answers={answers} />
      ) : (
        <>
          <Text size={200}>{words('reuseHint')}</Text>
          <div className={styles.row}>
            <FileButton
              text={words('reuseWith')}
              accept=".xlsx,.xlsm"
              isPrimary
              onFiles={([book]) => {
                if (book) void actions.reuseLast(book);
              }}
            />
            <Button
              onClick={() => {
                void actions.reuseLast(undefined);
              }}
            >
              {words('reuseWithout')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function Made({ reuse, answers }: { readonly reuse: Reuse; readonly answers: LastReport['answers'] }) {
  const styles = useStyles();
  const words = useWordsOf(proofWords);
  const { fields, left } = reuse;
  const certain = fields.filter((field) => field.certain).length;
  return (
    <>
      <Text>{words('reuseCounts', { certain, doubtful: fields.length - certain, left: left.length })}</Text>
      <ReuseDoubts fields={fields} answers={answers} />
      {left.length > 0 && (
        <Fold title={words('leftTitle', { count: left.length })} name="reuse left">
          <Text size={200}>{words('leftHint')}</Text>
          <ul className={styles.list}>
            {left.map(({ paragraph, start, sentence }) => (
              <li key={`${String(paragraph)}:${String(start)}`}>
                <Text size={200} className={styles.text}>
                  {sentence}
                </Text>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
