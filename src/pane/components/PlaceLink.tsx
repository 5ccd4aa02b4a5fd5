import { Link, makeStyles } from '@fluentui/react-components';
import type { Place } from '../../core/base/problem';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({
  link: { textAlign: 'start', overflowWrap: 'anywhere', fontSize: 'inherit', lineHeight: 'inherit' },
});

/** One click to the cell. `text` where the place itself would say less. */
export function PlaceLink({ place, text }: { readonly place: Place; readonly text?: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  const name = placeName(place);
  return (
    <Link
      inline
      as="button"
      className={styles.link}
      aria-label={`${text === undefined || text === name ? '' : `${text}　`}${t('showInSheet', { place: name })}`}
      onClick={() => {
        void actions.goTo(place);
      }}
    >
      {text ?? name}
    </Link>
  );
}

/** 「收支预决算明细表」E18: as everywhere else a sheet is named. */
export function placeName({ sheet, cell = '' }: Place): string {
  return `「${sheet}」${cell}`;
}
