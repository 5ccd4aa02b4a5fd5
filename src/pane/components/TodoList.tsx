import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../app/assistant';
import { factDefinition } from '../../core/facts/catalogue';
import { type Todo, todosOf } from '../state/todos';
import { useWords } from '../usePane';
import { ConflictTodo } from './ConflictTodo';
import { FactTodo } from './FactTodo';
import { Fold } from './Fold';
import { Questions } from './Questions';
import { TypedNumber } from './TypedNumber';
import { scoreKey, valueKey } from '../state/draft';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':last-child': { borderBottom: 'none' } },
  aside: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** What is missing before the total is whole: each opens to where it can be given. */
export function TodoList({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const t = useWords();
  const todos = todosOf(review);
  if (todos.length === 0) return <Text>{t('nothingMissing')}</Text>;
  return (
    <ul className={styles.list}>
      {todos.map((todo) => (
        <li key={keyOf(todo)} className={styles.item}>
          <Fold title={titleOf(todo)} aside={<Aside todo={todo} />}><Body todo={todo} review={review} /></Fold>
        </li>
      ))}
    </ul>
  );
}

function Aside({ todo }: { readonly todo: Todo }) {
  const styles = useStyles();
  const t = useWords();
  const text = todo.kind === 'conflict' ? t('termConflict') : todo.kind === 'fact' ? t('notFound') : t('points', { count: todo.scored.fullMark.toString() });
  return <Text size={200} className={styles.aside}>{text}</Text>;
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
      return <TypedNumber typedKey={valueKey(todo.scored.path)} label={t('valueField', { name: todo.scored.indicator.name })} kind={todo.scored.indicator.measure.kind === 'typed' && todo.scored.indicator.measure.what === 'rate' ? 'fraction' : 'count'} hint={todo.scored.indicator.criterion} place={review.cells.values.get(todo.scored.path)} />;
    case 'score':
      return <TypedNumber typedKey={scoreKey(todo.scored.path)} label={t('scoreField', { full: todo.scored.fullMark.toString() })} kind="points" most={todo.scored.fullMark} hint={todo.scored.indicator.criterion} place={review.cells.scores.get(todo.scored.path)} />;
  }
}

function titleOf(todo: Todo): string {
  if (todo.kind === 'conflict') return factDefinition(todo.fact.id).name;
  return todo.kind === 'fact' ? factDefinition(todo.fact).name : todo.scored.indicator.name;
}

function keyOf(todo: Todo): string {
  if (todo.kind === 'conflict') return todo.fact.id;
  return todo.kind === 'fact' ? todo.fact : todo.scored.path;
}
