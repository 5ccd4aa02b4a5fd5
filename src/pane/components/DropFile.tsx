import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactNode, useState } from 'react';
import type { NamedFile } from '../../app/namedFile';
import type { ChosenFile } from '../../app/rollupDesk';
import { FileButton, readFile } from './FileButton';
import { droppedFiles } from './droppedFiles';

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
  readonly onFiles: (files: readonly NamedFile[]) => void;
}

/** A place to drop a file on, with a button for those who do not drag. */
export function DropFile({ text, button, accept, onFiles }: Props) {
  return (
    <DropArea
      text={text}
      onDrop={(files) => {
        void Promise.all(files.slice(0, 1).map(readFile)).then(onFiles);
      }}
    >
      <FileButton text={button} accept={accept} isPrimary onFiles={onFiles} />
    </DropArea>
  );
}

interface AreaProps {
  readonly text: string;
  /** Nothing is read yet. */
  readonly onDrop: (files: readonly ChosenFile[]) => void;
  readonly children: ReactNode;
}

export function DropArea({ text, onDrop, children }: AreaProps) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
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
      onDrop={(event: DragEvent) => {
        // Else the page around the pane would open it as a workbook.
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        void droppedFiles(event.dataTransfer).then(onDrop);
      }}
    >
      <Text>{text}</Text>
      {children}
    </div>
  );
}
