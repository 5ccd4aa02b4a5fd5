/** How a cell looks, as Excel keeps it. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** `#RRGGBB`; undefined where there is none. */
  readonly fill: string | undefined;
  readonly borders: Readonly<Record<Side, Border>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';
export const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

export const PLAIN_STYLE: CellStyle = Object.freeze({
  numberFormat: 'General',
  fontName: '等线',
  fontSize: 11,
  bold: false,
  strikethrough: false,
  fontColor: '#000000',
  fill: undefined,
  borders: { left: NO_BORDER, right: NO_BORDER, top: NO_BORDER, bottom: NO_BORDER },
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  locked: true,
});
