import { Text } from '@fluentui/react-components';
import type { Review } from '../../app/assistant';
import { DimensionBars } from '../components/DimensionBars';
import { DraftFoot, useHasFoot } from '../components/DraftFoot';
import { Findings } from '../components/Findings';
import { Fold } from '../components/Fold';
import { Frame } from '../components/Frame';
import { LostList } from '../components/LostList';
import { NextSteps } from '../components/NextSteps';
import { Section } from '../components/Section';
import { TodoList } from '../components/TodoList';
import { TotalPicture } from '../components/TotalPicture';
import { useWords } from '../usePane';

/** The result: the total, what cost points, what is missing, what to do next. */
export function ResultPage({ review }: { readonly review: Review }) {
  const t = useWords();
  const hasFoot = useHasFoot();
  const { scorecard, findings } = review;
  return (
    <Frame title={t('resultTitle')} hasBack foot={hasFoot ? <DraftFoot /> : undefined}>
      <TotalPicture scorecard={scorecard} />
      {scorecard.assumed.length > 0 && <Text size={200}>{t('assumed', { count: scorecard.assumed.length })}</Text>}
      <Section title={t('dimensions')}><DimensionBars scorecard={scorecard} /></Section>
      <Section title={t('lostTitle')}><LostList review={review} /></Section>
      <Section title={t('missingTitle')} help={scorecard.pending > 0 ? t('helpPoints') : undefined}><TodoList review={review} /></Section>
      {findings.length > 0 && <Section title={t('findingsTitle')}><Fold title={`${t('findingsTitle')}（${String(findings.length)}）`}><Findings findings={findings} /></Fold></Section>}
      <Section title={t('nextTitle')}><NextSteps review={review} /></Section>
    </Frame>
  );
}
