import { Button } from '@fluentui/react-components';

/** A button on a line of its own, as wide as its words. */
export function LineButton({ text, onPress }: { readonly text: string; readonly onPress: () => unknown }) {
  return (
    <div>
      <Button
        onClick={() => {
          void onPress();
        }}
      >
        {text}
      </Button>
    </div>
  );
}
