import { createRoot } from 'react-dom/client';
import { App, type AppProps } from './App';

/** Puts the pane into a page; what it shows next is up to its state. Gives a way to change theme or language. */
export function showPane(element: HTMLElement, props: AppProps): (props: AppProps) => void {
  const root = createRoot(element);
  const show = (next: AppProps) => {
    root.render(<App {...next} />);
  };
  show(props);
  return show;
}
