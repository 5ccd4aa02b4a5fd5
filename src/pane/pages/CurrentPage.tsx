import { pageOf } from '../state/paneState';
import { usePane } from '../usePane';
import { FactsPage } from './FactsPage';
import { IndicatorPage } from './IndicatorPage';
import { ResultPage } from './ResultPage';
import { SchemePage } from './SchemePage';
import { StartPage } from './StartPage';
import { TablesPage } from './TablesPage';
import { WorkingPage } from './WorkingPage';

/** What is shown follows from the state alone. */
export function CurrentPage() {
  const { state } = usePane();
  const { busy, overview, review } = state;
  const page = pageOf(state);
  if (busy) return <WorkingPage busy={busy} />;
  if (page.name === 'result' && review) return <ResultPage review={review} />;
  if (page.name === 'indicator' && review) return <IndicatorPage key={page.path} path={page.path} review={review} />;
  if (page.name === 'facts' && overview) return <FactsPage facts={overview.facts} />;
  if (page.name === 'tables' && overview) return <TablesPage facts={overview.facts} />;
  if (page.name === 'scheme' && overview) return <SchemePage overview={overview} />;
  return <StartPage overview={overview} />;
}
