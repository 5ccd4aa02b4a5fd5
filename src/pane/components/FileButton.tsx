import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { NamedFile } from '../../app/namedFile';

interface Props {
  readonly text: string;
  /** `.docx` */
  readonly accept: string;
  readonly isPrimary?: boolean;
  readonly onFiles: (files: readonly NamedFile[]) => void;
  readonly several?: boolean;
}

/** Asks for files, and gives what is in them. */
export function FileButton({ text, accept, isPrimary = false, several = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (list: FileList | null): Promise<void> => {
    const files = await Promise.all([...(list ?? [])].map(readFile));
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={several}
        hidden
        aria-label={text}
        onChange={({ target }) => {
          void take(target.files).finally(() => {
            target.value = '';
          });
        }}
      />
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}

export async function readFile(file: File): Promise<NamedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
