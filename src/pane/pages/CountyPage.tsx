import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { RollupOutcome } from '../../app/rollUp';
import { UNIT_STATUS } from '../../core/wording/rollupMessages';
import { say } from '../../core/wording/say';
import { CountyQuestions } from '../components/CountyQuestions';
import { CountyUnits } from '../components/CountyUnits';
import { DropArea } from '../components/DropFile';
import { PickButton } from '../components/FileButton';
import { Frame } from '../components/Frame';
import { Section } from '../components/Section';
import type { County } from '../state/desk';
import { usePane, useWords, useWordsOf } from '../usePane';
import { countyWords } from '../wording/countyWords';

const WORKBOOKS = '.xlsx,.xlsm';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyle: 'none', overflowWrap: 'anywhere' },
});

/** 汇总各单位: many workbooks are read one after the other, and become one. */
export function CountyPage() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const words = useWordsOf(countyWords);
  const { county } = state.desk;
  const add = (files: Parameters<typeof actions.addBooks>[0]) => {
    if (files.length > 0) void actions.addBooks(files);
  };
  if (!county)
    return (
      <Frame title={t('menuCounty')} hasBack>
        <DropArea text={words('drop')} onDrop={add}>
          <div className={styles.row}>
            <PickButton text={words('choose')} accept={WORKBOOKS} picks="many" isPrimary onPick={add} />
            <PickButton text={words('chooseFolder')} accept={WORKBOOKS} picks="folder" onPick={add} />
          </div>
        </DropArea>
        <Text size={200}>{words('dropHint')}</Text>
      </Frame>
    );
  return (
    <Frame title={t('menuCounty')} hasBack keepsPlace foot={<CountyFoot county={county} onMore={add} />}>
      <Summary outcome={county.outcome} />
      <CountyQuestions county={county} />
      <LeftOut outcome={county.outcome} />
      <CountyUnits units={county.outcome.units} />
    </Frame>
  );
}

function CountyFoot({
  county: { outcome },
  onMore,
}: {
  readonly county: County;
  readonly onMore: Parameters<typeof PickButton>[0]['onPick'];
}) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWordsOf(countyWords);
  return (
    <>
      {outcome.summary.count > 0 && (
        <Button
          appearance="primary"
          onClick={() => {
            void actions.saveCounty();
          }}
        >
          {words('save')}
        </Button>
      )}
      <div className={styles.foot}>
        {actions.openCounty && outcome.summary.count > 0 && (
          <Button
            onClick={() => {
              void actions.openCounty?.();
            }}
          >
            {words('openBeside')}
          </Button>
        )}
        <PickButton text={words('more')} accept={WORKBOOKS} picks="many" onPick={onMore} />
        <Button onClick={actions.dropBooks}>{words('restart')}</Button>
      </div>
    </>
  );
}

function Summary({ outcome: { year, units, summary } }: { readonly outcome: RollupOutcome }) {
  const words = useWordsOf(countyWords);
  const open = units.filter(({ status }) => status === 'open').length;
  const { total, grades } = summary;
  return (
    <div role="status">
      <Text block weight="semibold">
        {words('counts', {
          year: year === undefined ? '' : words('year', { year }),
          files: units.length,
          count: summary.count,
        })}
      </Text>
      {summary.count === 0 && <Text block>{words('nothingCounted')}</Text>}
      {total && (
        <Text block>
          {words('marks', {
            average: total.average.toFixed(2),
            max: total.max.toFixed(2),
            min: total.min.toFixed(2),
          })}
        </Text>
      )}
      {grades.size > 0 && (
        <Text block>{[...grades].map(([name, count]) => words('gradeCount', { name, count })).join('，')}</Text>
      )}
      {!total && summary.count > 0 && <Text block>{words('noMarks')}</Text>}
      {open > 0 && <Text block>{words('openUnits', { count: open })}</Text>}
    </div>
  );
}

/** Every file that is in no sum, with its reason; and what else should be looked at. */
function LeftOut({ outcome: { units, findings } }: { readonly outcome: RollupOutcome }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = useWordsOf(countyWords);
  const left = units.filter(({ status }) => status !== 'counted' && status !== 'open');
  // Two spellings are asked about above.
  const said = findings.filter(({ code }) => code !== 'rollupNamesAlike');
  return (
    <>
      {left.length > 0 && (
        <Section title={words('left', { count: left.length })}>
          <ul className={styles.list}>
            {left.map(({ file, status, reason }) => (
              <li key={file}>
                <Text block weight="semibold" size={200}>
                  {`${UNIT_STATUS[status]} · ${file}`}
                </Text>
                {reason && <Text size={200}>{say({ ...reason, details: { file, ...reason.details } }, language)}</Text>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {said.length > 0 && (
        <Section title={words('look', { count: said.length })}>
          {said.map((finding, index) => (
            <Text key={index} size={200}>
              {say(finding, language)}
            </Text>
          ))}
        </Section>
      )}
    </>
  );
}
