import { Text } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Overview } from '../../app/outcomes';
import { Frame } from '../components/Frame';
import { pageOf } from '../state/paneState';
import { usePane, useWords } from '../usePane';
import {
  CheckPage,
  CountyPage,
  FactsPage,
  FieldsPage,
  FillPage,
  HelpPage,
  IndicatorPage,
  LastPage,
  ProjectsPage,
  ProofPage,
  ReportPage,
  ResultPage,
  SchemePage,
  StartPage,
  TablesPage,
} from './lazyPages';
import { WorkingPage } from './WorkingPage';

/** What is shown follows from the state alone. */
export function CurrentPage() {
  return (
    <Suspense fallback={<Coming />}>
      <Shown />
    </Suspense>
  );
}

/** While the piece of the program that draws the page is on its way. */
function Coming() {
  const t = useWords();
  return (
    <Frame title={t('loadingPage')} hasBack>
      <Text role="status">…</Text>
    </Frame>
  );
}

function Shown() {
  const { state } = usePane();
  const { busy, overview, review } = state;
  const page = pageOf(state);
  if (busy) return <WorkingPage busy={busy} />;
  switch (page.name) {
    case 'start':
      return <StartPage overview={overview} />;
    case 'fill':
      return <FillPage />;
    case 'report':
      return <ReportPage />;
    case 'fields':
      return <FieldsPage />;
    case 'check':
      return <CheckPage />;
    case 'projects':
      return <ProjectsPage />;
    case 'proof':
      return <ProofPage />;
    case 'last':
      return <LastPage />;
    case 'help':
      return <HelpPage />;
    case 'county':
      return <CountyPage />;
    case 'result':
      return review ? <ResultPage review={review} /> : <StartPage overview={overview} />;
    case 'indicator':
      return review ? (
        <IndicatorPage key={page.path} path={page.path} review={review} />
      ) : (
        <StartPage overview={overview} />
      );
    case 'facts':
    case 'tables':
    case 'scheme':
      return overview ? <Looked page={page.name} overview={overview} /> : <StartPage overview={undefined} />;
  }
}

function Looked({ page, overview }: { readonly page: 'facts' | 'tables' | 'scheme'; readonly overview: Overview }) {
  switch (page) {
    case 'facts':
      return <FactsPage facts={overview.facts} />;
    case 'tables':
      return <TablesPage facts={overview.facts} />;
    case 'scheme':
      return <SchemePage overview={overview} />;
  }
}
