import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { NamedFile } from '../../app/namedFile';
import type { ChosenFile } from '../../app/rollupDesk';

interface Props {
  readonly text: string;
  /** `.docx` */
  readonly accept: string;
  readonly isPrimary?: boolean;
  readonly onFiles: (files: readonly NamedFile[]) => void;
}

/** Asks for a file, and gives what is in it. */
export function FileButton({ onFiles, ...props }: Props) {
  return (
    <PickButton
      {...props}
      onPick={(files) => {
        void Promise.all(files.map(readFile)).then(onFiles);
      }}
    />
  );
}

interface PickProps extends Omit<Props, 'onFiles'> {
  /** Many files, or all of a folder and what is under it. */
  readonly picks?: 'one' | 'many' | 'folder';
  /** Nothing is read yet. */
  readonly onPick: (files: readonly ChosenFile[]) => void;
}

export function PickButton({ text, accept, isPrimary = false, picks = 'one', onPick }: PickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (element && picks === 'folder') element.webkitdirectory = true;
        }}
        type="file"
        accept={accept}
        multiple={picks !== 'one'}
        hidden
        aria-label={text}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])].map(withFolders);
          // The same file may be chosen again.
          target.value = '';
          if (files.length > 0) onPick(files);
        }}
      />
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}

/** 「甲镇/自评表.xlsx」: twenty files of one name are told apart by their folders. */
function withFolders(file: File): ChosenFile {
  const { webkitRelativePath: path } = file;
  return path === '' ? file : { name: path, arrayBuffer: () => file.arrayBuffer() };
}

export async function readFile(file: ChosenFile): Promise<NamedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
