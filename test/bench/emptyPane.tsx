import {
  Button,
  Field,
  FluentProvider,
  Image,
  Textarea,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What Microsoft's React and Fluent template shows: a picture, a list, a field and a button. The measure for the size of our bundle. */
const useStyles = makeStyles({
  root: { minHeight: '100vh', padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground1 },
});

function EmptyPane() {
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <div className={styles.root}>
      <Image width="90" height="90" src="assets/icons/icon-64.png" alt="" />
      <ul>
        {['one', 'two', 'three'].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Field size="large" label="text">
        <Textarea
          size="large"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button
        size="large"
        onClick={() => {
          setText('');
        }}
      >
        insert
      </Button>
    </div>
  );
}

const element = document.getElementById('pane');
if (element)
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <EmptyPane />
    </FluentProvider>,
  );
