import { Button, Text } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import { DimensionBars } from '../components/DimensionBars';
import { DraftFoot, useHasFoot } from '../components/DraftFoot';
import { Findings } from '../components/Findings';
import { Frame } from '../components/Frame';
import { LostList } from '../components/LostList';
import { NextSteps } from '../components/NextSteps';
import { RunHistory } from '../components/RunHistory';
import { RunLine } from '../components/RunLine';
import { SchemeNotes } from '../components/SchemeNotes';
import { Section } from '../components/Section';
import { TodoList } from '../components/TodoList';
import { TotalPicture } from '../components/TotalPicture';
import { chosenSince } from '../state/chosenScheme';
import { todosOf } from '../state/todos';
import { usePane, useWords } from '../usePane';

/** The page opens with these, in fewer words. */
const SAID_ABOVE: ReadonlySet<string> = new Set(['schemeAssumed', 'marksAssumed', 'gradesAssumed']);

/** The result: the total, what cost points, what is missing, what to do next. */
export function ResultPage({ review }: { readonly review: Review }) {
  const { state, actions } = usePane();
  const t = useWords();
  const hasFoot = useHasFoot();
  const { scorecard } = review;
  const findings = review.findings.filter(({ code }) => !SAID_ABOVE.has(code));
  const todos = todosOf(review);
  const count = todos.length;
  return (
    <Frame title={t('resultTitle')} hasBack keepsPlace foot={hasFoot ? <DraftFoot /> : undefined}>
      <SchemeNotes scheme={scorecard.scheme} isAssumed={review.schemeAssumed} chosen={chosenSince(review, state)} />
      <TotalPicture scorecard={scorecard} />
      {count > 0 && (
        <Button
          appearance="primary"
          onClick={() => {
            actions.open({ name: 'fill' });
          }}
        >
          {t('nextFill', { count })}
        </Button>
      )}
      <RunLine review={review} />
      <RunHistory history={review.history} />
      {scorecard.assumed.length > 0 && <Text size={200}>{t('assumed', { count: scorecard.assumed.length })}</Text>}
      <Section title={t('dimensions')}>
        <DimensionBars scorecard={scorecard} />
      </Section>
      <Section title={t('lostTitle')}>
        <LostList review={review} />
      </Section>
      <Section title={t('missingTitle')}>
        <TodoList todos={todos} review={review} />
      </Section>
      {findings.length > 0 && (
        <Section title={t('findingsTitle')}>
          <Findings findings={findings} />
        </Section>
      )}
      <Section title={t('nextTitle')}>
        <NextSteps review={review} />
      </Section>
    </Frame>
  );
}
