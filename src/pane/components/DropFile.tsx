import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, useState } from 'react';
import type { NamedFile } from '../../app/namedFile';
import { FileButton, readFile } from './FileButton';

const useStyles = makeStyles({
  area: {
    display: 'grid',
    justifyItems: 'center',
    gap: '10px',
    padding: '24px 12px',
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

interface Props {
  readonly text: string;
  readonly button: string;
  readonly accept: string;
  readonly several?: boolean;
  readonly onFiles: (files: readonly NamedFile[]) => void;
}

/** A place to drop files on, with a button for those who do not drag. */
export function DropFile({ text, button, accept, several = false, onFiles }: Props) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    // Else the page around the pane would open it as a workbook.
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const files = [...event.dataTransfer.files].slice(0, several ? undefined : 1);
    void Promise.all(files.map(readFile)).then(onFiles);
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={take}
    >
      <Text>{text}</Text>
      <FileButton text={button} accept={accept} several={several} isPrimary onFiles={onFiles} />
    </div>
  );
}
