import type { PaneTheme } from './App';

/** What Office says of its own look; not every version says anything. */
export interface OfficeLook {
  readonly bodyBackgroundColor?: string | undefined;
  readonly bodyForegroundColor?: string | undefined;
}

/**
 * The pane looks like the Office around it, not like Windows: a dark Office on a light desktop is common. Pure black under pure
 * white is how Office shows its high-contrast theme. Windows' own contrast themes need nothing here: the browser sees to them.
 */
export function paneTheme(office: OfficeLook | undefined, prefersDark: boolean): PaneTheme {
  const background = brightness(office?.bodyBackgroundColor);
  if (background === undefined) return prefersDark ? 'dark' : 'light';
  if (background === 0 && brightness(office?.bodyForegroundColor) === 255) return 'contrast';
  return background < 128 ? 'dark' : 'light';
}

/** From 0 to 255, as the eye weighs the colours; `#RRGGBB`, with or without `#`. */
function brightness(color: string | undefined): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return Math.round(red * 0.299 + green * 0.587 + blue * 0.114);
}
