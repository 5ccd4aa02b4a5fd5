import {
  FluentProvider,
  type Theme,
  makeStyles,
  mergeClasses,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../core/wording/say';
import { ErrorBoundary } from './components/ErrorBoundary';
import { useInks } from './components/inks';
import { CurrentPage } from './pages/CurrentPage';
import { fetchFirstPages } from './pages/lazyPages';
import type { PaneSession } from './paneSession';
import { PaneContext } from './usePane';

export type PaneTheme = 'light' | 'dark' | 'contrast';

export interface AppProps {
  readonly session: PaneSession;
  readonly theme: PaneTheme;
  readonly language: Language;
}

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};
/** Chinese has its own faces; Segoe first would leave them to chance. */
const FONT = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', sans-serif";

const useStyles = makeStyles({
  frame: {
    minHeight: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (prefers-reduced-motion: reduce)': {
      '& *': {
        animationDuration: '0.01ms !important',
        animationIterationCount: '1 !important',
        transitionDuration: '0.01ms !important',
      },
    },
  },
});

/** The pane: a new one starts where the error page was left. */
export function App(props: AppProps) {
  const styles = useStyles();
  const inks = useInks();
  const [run, setRun] = useState(0);
  const theme = { ...THEMES[props.theme], fontFamilyBase: FONT };
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.frame, inks[props.theme])}>
      <ErrorBoundary
        key={run}
        language={props.language}
        onReload={() => {
          props.session.store.dispatch({ type: 'restarted' });
          setRun(run + 1);
        }}
      >
        <Pane {...props} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Pane({ session, language }: AppProps) {
  const { store, actions, screen } = session;
  const [memory] = useState(() => ({ scrolls: new Map<string, number>(), folds: new Map<string, boolean>() }));
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  useEffect(() => {
    void actions.look();
    fetchFirstPages();
    return screen.follow((changes) => {
      void actions.follow(changes);
    });
  }, [actions, screen]);
  // What went wrong in a click is shown where everything of ours that goes wrong is shown.
  if (state.crash) throw state.crash;
  return (
    <PaneContext value={{ state, actions, language, memory }}>
      <CurrentPage />
    </PaneContext>
  );
}
