import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef } from 'react';
import type { Review } from '../../app/outcomes';
import { previewScore } from '../../app/previewScore';
import { factDefinition } from '../../core/facts/catalogue';
import { barringWords } from '../../core/facts/toldWords';
import type { NamedSources } from '../../core/facts/namedSources';
import type { Scorecard } from '../../core/scorecard/scorecard';
import { ConflictTodo } from '../components/ConflictTodo';
import { FactTodo } from '../components/FactTodo';
import { FillFoot } from '../components/FillFoot';
import { FillIndicator } from '../components/FillIndicator';
import { Fold } from '../components/Fold';
import { Frame } from '../components/Frame';
import { Section } from '../components/Section';
import { WordsAsked } from '../components/WordsAsked';
import { takeKey } from '../components/moveOn';
import { nameApart } from '../shown';
import { type Draft, isFact } from '../state/answerDraft';
import { draftEntries } from '../state/draftEntries';
import { type FillGroup, allMet, fillGroups } from '../state/fillGroups';
import { type Todo, todosOf } from '../state/todos';
import { usePane, useWords, useWordsOf } from '../usePane';
import { fillWords } from '../wording/fillWords';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

/** 填写: every missing figure and judgement as one form, with what it comes to always in sight. */
export function FillPage() {
  const { state, actions } = usePane();
  const t = useWords();
  const words = useWordsOf(fillWords);
  const { review } = state;
  if (!review)
    return (
      <Frame
        title={t('menuFill')}
        hasBack
        foot={
          <Button
            appearance="primary"
            onClick={() => {
              void actions.score();
            }}
          >
            {t('scoreNow')}
          </Button>
        }
      >
        <Text>{words('notScored')}</Text>
      </Frame>
    );
  return <Form review={review} />;
}

function Form({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const words = useWordsOf(fillWords);
  const { draft, onlyOpen } = state;
  const form = useRef<HTMLDivElement>(null);
  const typed = useDeferredValue(draft);
  const now = useMemo(() => scoreOf(review, typed), [review, typed]);
  const before = useMemo(() => scoreOf(review, undefined), [review]);
  const groups = useMemo(() => fillGroups(review, onlyOpen), [review, onlyOpen]);
  const figures = todosOf(review).filter(
    (todo): todo is FigureTodo => todo.kind === 'fact' || todo.kind === 'conflict',
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key, nativeEvent } = event;
    if (!form.current || !(target instanceof Element) || nativeEvent.isComposing) return;
    if (takeKey(form.current, target, key)) event.preventDefault();
  };
  return (
    <Frame
      title={t('menuFill')}
      hasBack
      keepsPlace
      foot={<FillFoot total={review.scorecard.total} change={now.total.minus(before.total)} now={now} />}
    >
      <div className={styles.head}>
        <Text size={200}>{words('hint')}</Text>
        <Checkbox
          label={words('onlyOpen')}
          checked={onlyOpen}
          onChange={(_, { checked }) => {
            actions.showOnlyOpen(checked === true);
          }}
        />
      </div>
      {figures.length === 0 && groups.length === 0 && <Text>{words('nothing')}</Text>}
      <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
        <WordsAsked words={barringWords(review.facts.findings)} />
        {figures.length > 0 && <Figures figures={figures} />}
        {groups.map((group) => (
          <Group key={group.name} group={group} now={now} />
        ))}
      </div>
    </Frame>
  );
}

/** What no table gives, or several give differently. */
function Figures({ figures }: { readonly figures: readonly FigureTodo[] }) {
  const styles = useStyles();
  const t = useWords();
  return (
    <Section title={t('missingFigures', { count: figures.length })} help={t('helpFact')}>
      <ul className={styles.list}>
        {figures.map((todo) => (
          <li key={todo.kind === 'fact' ? todo.fact : todo.fact.id} className={styles.item}>
            {todo.kind === 'fact' ? (
              <FactTodo fact={todo.fact} waiting={todo.waiting} />
            ) : (
              <Fold title={factDefinition(todo.fact.id).name} name={`conflict ${todo.fact.id}`} startsOpen>
                <ConflictTodo fact={todo.fact} />
              </Fold>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type FigureTodo = Extract<Todo, { readonly kind: 'fact' | 'conflict' }>;

/** One dimension, with one click for all of its points that are met. */
function Group({ group, now }: { readonly group: FillGroup; readonly now: Scorecard }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWordsOf(fillWords);
  const answers = allMet(group, state.draft);
  // Pressed it stays, for whoever goes by the keyboard.
  const hasPoints = Object.keys(allMet(group, { ...state.draft, typed: {} })).length > 0;
  const open = now.groups.find(({ name }) => name === group.name)?.pending ?? 0;
  return (
    <Section title={group.name}>
      <div className={styles.head}>
        <Text size={200}>{open > 0 ? words('groupOpen', { count: open }) : words('groupDone')}</Text>
        {hasPoints && (
          <Button
            size="small"
            disabled={Object.keys(answers).length === 0}
            title={words('allMetHint')}
            onClick={() => {
              actions.type(answers);
            }}
          >
            {words('allMet')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {group.asked.map((todo) => (
          <FillIndicator
            key={todo.scored.path}
            todo={todo}
            name={nameApart(todo.scored, now.indicators)}
            now={now.indicators.find(({ path }) => path === todo.scored.path)}
          />
        ))}
      </ul>
    </Section>
  );
}

function scoreOf(review: Review, draft: Draft | undefined): Scorecard {
  if (!draft) return previewScore(review, { facts: new Map(), overrides: new Map(), indicators: new Map() }, new Map());
  const sources: NamedSources = new Map(
    Object.entries(draft.sources).flatMap(([id, source]) => (isFact(id) ? [[id, source] as const] : [])),
  );
  return previewScore(review, draftEntries(draft, review.scorecard.scheme).entries, sources);
}
