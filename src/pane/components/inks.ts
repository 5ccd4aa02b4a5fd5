import { makeStyles } from '@fluentui/react-components';

/** The three colours of a result, the same in the arc, the bars and the legend: gained, open, lost. Set once, by theme. */
export const INK = { gained: 'var(--pane-gained)', open: 'var(--pane-open)', lost: 'var(--pane-lost)' } as const;

/** Windows' own contrast themes choose for themselves. */
const forced = {
  '@media (forced-colors: active)': {
    '--pane-gained': 'Highlight',
    '--pane-open': 'GrayText',
    '--pane-lost': 'ButtonBorder',
  },
};

export const useInks = makeStyles({
  light: { '--pane-gained': '#0f6cbd', '--pane-open': '#a9d3f5', '--pane-lost': '#c7c7c7', ...forced },
  dark: { '--pane-gained': '#479ef5', '--pane-open': '#1f5c99', '--pane-lost': '#6e6e6e', ...forced },
  contrast: { '--pane-gained': '#1aebff', '--pane-open': '#3ff23f', '--pane-lost': '#ffffff', ...forced },
});
