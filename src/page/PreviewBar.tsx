import { Button, Select, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../core/wording/say';
import type { PaneTheme } from '../pane/App';
import { type WordKey, phrase } from '../pane/wording';
import type { KeptAt } from './kept/keepWork';
import { keptTime } from './kept/keptTime';
import type { OpenedFile } from './openedFile';

const THEMES: Readonly<Record<PaneTheme, WordKey>> = {
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grow: { flexGrow: 1 },
  /** For the keyboard: seen when it is there. */
  skip: { position: 'absolute', left: '-999px', zIndex: 10, ':focus': { left: '16px' } },
});

interface Props {
  readonly file: OpenedFile;
  readonly keptAt: KeptAt | undefined;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly onTheme: (theme: PaneTheme) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSave: () => void;
  /** Absent while the sample is shown. */
  readonly onSample: (() => void) | undefined;
  readonly onSheets: () => void;
  readonly onPane: () => void;
}

/** What Excel does itself and a page does not: open, save, choose how it looks. */
export function PreviewBar({
  file,
  keptAt,
  language,
  theme,
  onTheme,
  onFiles,
  onSave,
  onSample,
  onSheets,
  onPane,
}: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const t = (key: WordKey) => phrase(key, language);
  return (
    <header className={styles.bar}>
      <Button size="small" className={styles.skip} onClick={onSheets}>
        {t('previewToSheets')}
      </Button>
      <Button size="small" className={styles.skip} onClick={onPane}>
        {t('previewToPane')}
      </Button>
      <div className={styles.grow}>
        <Subtitle2 as="h1" block>{`${t('previewTitle')} · ${file.name}`}</Subtitle2>
        <Text size={200}>{hintOf(keptAt, language)}</Text>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('previewOpen')}</Button>
      <Button onClick={onSave}>{t('previewSave')}</Button>
      {onSample && <Button onClick={onSample}>{t('previewSample')}</Button>}
      <Select
        aria-label={t('previewTheme')}
        value={theme}
        onChange={(_, { value }) => {
          const chosen = (Object.keys(THEMES) as PaneTheme[]).find((name) => name === value);
          if (chosen) onTheme(chosen);
        }}
      >
        {Object.entries(THEMES).map(([name, key]) => (
          <option key={name} value={name}>
            {t(key)}
          </option>
        ))}
      </Select>
    </header>
  );
}

/** What becomes of her file, or of what she has not saved yet. */
function hintOf(keptAt: KeptAt | undefined, language: Language): string {
  if (typeof keptAt === 'number') return phrase('previewKept', language, { time: keptTime(keptAt, language) });
  return phrase(keptAt === 'soon' ? 'previewKeeping' : 'previewHint', language);
}
