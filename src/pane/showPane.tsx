import { createRoot } from 'react-dom/client';
import { App, type AppProps } from './App';
import { sayFallen } from './sayFallen';

/** Puts the pane into a page; what it shows next is up to its state. Gives a way to change theme or language. What fails around the pane's own last page is said without it. */
export function showPane(element: HTMLElement, props: AppProps): (props: AppProps) => void {
  const root = createRoot(element, {
    onUncaughtError(problem) {
      sayFallen(element, props.language, problem, () => {
        location.reload();
      });
    },
  });
  const show = (next: AppProps) => {
    root.render(<App {...next} />);
  };
  show(props);
  return show;
}
