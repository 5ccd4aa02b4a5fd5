import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Progress } from '../../app/ports';
import { Frame } from '../components/Frame';
import type { Busy, Work } from '../state/paneState';
import { type Words, usePane, useWords } from '../usePane';
import type { WordKey } from '../wording';

/** What each piece of work is called, and the steps that it has. */
const WORKS: Readonly<Record<Work, { readonly title: WordKey; readonly steps: readonly Progress['step'][] }>> = {
  look: { title: 'looking', steps: ['read', 'score'] },
  score: { title: 'scoring', steps: ['read', 'score', 'write'] },
  report: { title: 'workReport', steps: ['read'] },
  fields: { title: 'workFields', steps: ['read'] },
  check: { title: 'workCheck', steps: ['read'] },
  projects: { title: 'workProjects', steps: ['read'] },
  proof: { title: 'workProof', steps: ['read'] },
  county: { title: 'workCounty', steps: ['read'] },
  write: { title: 'workWrite', steps: ['write'] },
  takeBack: { title: 'takingBack', steps: ['write'] },
};

const useStyles = makeStyles({
  list: { display: 'grid', gap: '6px', margin: '8px 0', padding: 0, listStyle: 'none' },
  step: { display: 'flex', gap: '8px' },
  mark: { width: '16px', flexShrink: 0, textAlign: 'center' },
  later: { color: tokens.colorNeutralForeground3 },
});

/** Progress in words, read out as it moves on. What is being written cannot be stopped, and then no button says so. */
export function WorkingPage({ busy: { work, progress, stopping } }: { readonly busy: Busy }) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  const { title: name, steps } = WORKS[work];
  const now = Math.max(0, steps.indexOf(progress.step));
  const title = t(name);
  return (
    <Frame title={title}>
      <ProgressBar aria-label={title} value={(now + within(progress)) / steps.length} />
      <Text role="status">
        {stopping
          ? t('stopping')
          : t('stepNow', { step: now + 1, of: steps.length, what: nameOf(progress.step, work, progress, t) })}
      </Text>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step} className={styles.step} aria-current={index === now ? 'step' : undefined}>
            <span className={styles.mark} aria-hidden>
              {markOf(index - now)}
            </span>
            <Text weight={index === now ? 'semibold' : 'regular'} className={index > now ? styles.later : ''}>
              {nameOf(step, work, {}, t)}
              {index < now && `（${t('stepDone')}）`}
            </Text>
          </li>
        ))}
      </ol>
      {work !== 'county' && <StuckHint key={`${progress.step} ${String(progress.done)}`} />}
      {progress.step === 'write' ? (
        <Text size={200}>{t('writingHint')}</Text>
      ) : (
        !stopping && (
          <div>
            <Button onClick={actions.stop}>{t('stop')}</Button>
          </div>
        )
      )}
    </Frame>
  );
}

/** As long without a step forward is more than any request takes: most likely Excel waits for her. */
const STUCK_MS = 3000;

/** While a cell is being edited Excel answers nobody, and says so to nobody. */
function StuckHint() {
  const [isStuck, setStuck] = useState(false);
  const t = useWords();
  useEffect(() => {
    const timer = setTimeout(() => {
      setStuck(true);
    }, STUCK_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <Text role="status" size={200}>
      {isStuck && t('editingHint')}
    </Text>
  );
}

function nameOf(step: Progress['step'], work: Busy['work'], { done, of, file }: Partial<Progress>, t: Words): string {
  if (step === 'write') return t('writeStep');
  if (step === 'score') return work === 'look' ? t('lookStep') : t('scoreStep');
  if (work === 'county')
    return file === undefined ? t('readBooks') : t('readBook', { done: (done ?? 0) + 1, of: of ?? 0, file });
  return done === undefined || of === undefined ? t('readStep') : t('readSheets', { done, of });
}

/** How much of a step is done. The bar moves with the work only: a running one is an animation that no style can still. */
function within({ done, of }: Progress): number {
  return done === undefined || of === undefined || of === 0 ? 0.5 : done / of;
}

/** Done, under way, or still to come. */
function markOf(behind: number): string {
  if (behind < 0) return '✓';
  return behind === 0 ? '▸' : '·';
}
