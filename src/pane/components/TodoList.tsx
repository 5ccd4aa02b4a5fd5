import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import { factDefinition } from '../../core/facts/catalogue';
import type { Todo } from '../state/todos';
import { nameApart } from '../shown';
import { type Words, useWords } from '../usePane';
import { ConflictTodo } from './ConflictTodo';
import { FactTodo } from './FactTodo';
import { Fold } from './Fold';
import { Questions } from './Questions';
import { Term } from './Term';
import { TypedNumber } from './TypedNumber';
import { scoreKey, valueKey } from '../../core/schemes/entryKeys';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':last-child': { borderBottom: 'none' } },
  aside: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** What is missing before the total is whole: each opens to where it can be given. */
export function TodoList({ todos, review }: { readonly todos: readonly Todo[]; readonly review: Review }) {
  const t = useWords();
  if (todos.length === 0) return <Text>{t('nothingMissing')}</Text>;
  const figures = todos.filter(({ kind }) => kind === 'conflict' || kind === 'fact');
  const judgements = todos.filter((todo) => !figures.includes(todo));
  return (
    <>
      {figures.length > 0 && (
        <Group
          name={t('missingFigures', { count: figures.length })}
          help={t('helpFact')}
          todos={figures}
          review={review}
        />
      )}
      {judgements.length > 0 && (
        <Group
          name={t('missingJudgements', { count: judgements.length })}
          help={t('helpPoints')}
          todos={judgements}
          review={review}
        />
      )}
    </>
  );
}

function Group({
  name,
  help,
  todos,
  review,
}: {
  readonly name: string;
  readonly help: string;
  readonly todos: readonly Todo[];
  readonly review: Review;
}) {
  const styles = useStyles();
  return (
    <div>
      <Term name={name} help={help}>
        <Text weight="semibold">{name}</Text>
      </Term>
      <ul className={styles.list}>
        {todos.map((todo) => (
          <li key={keyOf(todo)} className={styles.item}>
            <Fold title={titleOf(todo, todos)} name={keyOf(todo)} aside={<Aside todo={todo} />}>
              <Body todo={todo} review={review} />
            </Fold>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Aside({ todo }: { readonly todo: Todo }) {
  const styles = useStyles();
  const t = useWords();
  return (
    <Text size={200} className={styles.aside}>
      {shortly(todo, t)}
    </Text>
  );
}

/** What is the matter, or how much it is about. */
function shortly(todo: Todo, t: Words): string {
  if (todo.kind === 'conflict') return t('termConflict');
  return todo.kind === 'fact' ? t('notFound') : t('points', { count: todo.scored.fullMark.toString() });
}

function Body({ todo, review }: { readonly todo: Todo; readonly review: Review }) {
  const t = useWords();
  switch (todo.kind) {
    case 'conflict':
      return <ConflictTodo fact={todo.fact} />;
    case 'fact':
      return <FactTodo fact={todo.fact} waiting={todo.waiting} />;
    case 'questions':
      return <Questions scored={todo.scored} questions={todo.questions} review={review} />;
    case 'value':
      return (
        <TypedNumber
          typedKey={valueKey(todo.scored.path)}
          label={t('valueField', { name: todo.scored.indicator.name })}
          kind={
            todo.scored.indicator.measure.kind === 'typed' && todo.scored.indicator.measure.what === 'rate'
              ? 'fraction'
              : 'count'
          }
          hint={todo.scored.indicator.criterion}
          place={review.cells.values.get(todo.scored.path)}
        />
      );
    case 'score':
      return (
        <TypedNumber
          typedKey={scoreKey(todo.scored.path)}
          label={t('scoreField', { full: todo.scored.fullMark.toString() })}
          kind="points"
          most={todo.scored.fullMark}
          hint={todo.scored.indicator.criterion}
          place={review.cells.scores.get(todo.scored.path)}
        />
      );
  }
}

function titleOf(todo: Todo, all: readonly Todo[]): string {
  if (todo.kind === 'conflict') return factDefinition(todo.fact.id).name;
  if (todo.kind === 'fact') return factDefinition(todo.fact).name;
  return nameApart(
    todo.scored,
    all.flatMap((one) => ('scored' in one ? [one.scored] : [])),
  );
}

function keyOf(todo: Todo): string {
  if (todo.kind === 'conflict') return todo.fact.id;
  return todo.kind === 'fact' ? todo.fact : todo.scored.path;
}
