import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { ProofreadOutcome } from '../../app/proofreading';
import { DropFile } from '../components/DropFile';
import { FileButton } from '../components/FileButton';
import { Frame } from '../components/Frame';
import { ProofLine } from '../components/ProofLine';
import { Section } from '../components/Section';
import { usePane, useWords, useWordsOf } from '../usePane';
import { proofWords } from '../wording/proofWords';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** 校对: a finished report beside the workbook, what does not agree in reading order, and a copy with comments. */
export function ProofPage() {
  const { state, actions } = usePane();
  const t = useWords();
  const words = useWordsOf(proofWords);
  const { proof } = state.desk;
  const take = actions.proofread;
  if (!proof)
    return (
      <Frame title={t('menuProof')} hasBack>
        <DropFile
          text={words('drop')}
          button={words('choose')}
          accept=".docx"
          onFiles={([file]) => {
            if (file) void take(file);
          }}
        />
        <Text size={200}>{words('dropHint')}</Text>
      </Frame>
    );
  return (
    <Frame title={t('menuProof')} hasBack keepsPlace foot={<ProofFoot marks={proof.outcome.findings.length > 0} />}>
      <Text>{words('report', { name: proof.file.name })}</Text>
      <Found outcome={proof.outcome} />
    </Frame>
  );
}

/** `marks`: there is something to mark in a copy. */
function ProofFoot({ marks }: { readonly marks: boolean }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWordsOf(proofWords);
  return (
    <>
      {marks && (
        <Button
          appearance="primary"
          onClick={() => {
            void actions.saveMarked();
          }}
        >
          {words('saveMarked')}
        </Button>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            void actions.proofreadAgain();
          }}
        >
          {words('again')}
        </Button>
        <FileButton
          text={words('other')}
          accept=".docx"
          onFiles={([file]) => {
            if (file) void actions.proofread(file);
          }}
        />
      </div>
    </>
  );
}

function Found({ outcome: { findings, numbers, tied } }: { readonly outcome: ProofreadOutcome }) {
  const styles = useStyles();
  const words = useWordsOf(proofWords);
  return (
    <>
      <Text size={200}>{words('counts', { numbers, tied })}</Text>
      <Section title={findings.length === 0 ? words('nothing') : words('found', { count: findings.length })}>
        <ol className={styles.list}>
          {findings.map((finding, index) => (
            <ProofLine key={index} finding={finding} />
          ))}
        </ol>
      </Section>
    </>
  );
}
