import { type ILanguagePack, LocaleType, LogLevel, type PluginCtor, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset, UniverSheetsPlugin } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import type { Language } from '../../core/wording/say';

type Registration = PluginCtor | readonly [PluginCtor, object];

/** Formulas are told what they show: the book has them calculated once, for the grid and the pane alike. */
const WITHOUT_ENGINE: readonly unknown[] = [UniverFormulaEnginePlugin, UniverSheetsPlugin];
const NO_CALCULATION = 2;

/** Univer's grid without its menus: what stands in them is Excel's business, not ours. */
export async function createUniver(
  container: HTMLElement,
  language: Language,
): Promise<{ readonly univer: Univer; readonly api: FUniver }> {
  const univer = new Univer({
    locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: language === 'zh' ? { [LocaleType.ZH_CN]: await chinese() } : { [LocaleType.EN_US]: await english() },
    logLevel: LogLevel.SILENT,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    disableAutoFocus: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: false,
      addSheetButtonConfig: { show: false },
    },
    sheets: {
      clipboardConfig: { hidePasteOptions: true },
      disableForceStringAlert: true,
      disableForceStringMark: true,
    },
    formula: { initialFormulaComputing: NO_CALCULATION },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  const plugins = [
    ...core.plugins,
    ...UniverSheetsDataValidationPreset({ showEditOnDropdown: false }).plugins,
  ] as readonly Registration[];
  for (const plugin of plugins) {
    const [constructor, options] = typeof plugin === 'function' ? [plugin, undefined] : plugin;
    univer.registerPlugin(
      constructor,
      WITHOUT_ENGINE.includes(constructor) ? { ...options, notExecuteFormula: true } : options,
    );
  }
  return { univer, api: FUniver.newAPI(univer) };
}

async function chinese(): Promise<ILanguagePack> {
  const packs = await Promise.all([
    import('@univerjs/preset-sheets-core/locales/zh-CN'),
    import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
  ]);
  return mergeLocales(...packs.map((pack) => pack.default));
}

async function english(): Promise<ILanguagePack> {
  const packs = await Promise.all([
    import('@univerjs/preset-sheets-core/locales/en-US'),
    import('@univerjs/preset-sheets-data-validation/locales/en-US'),
  ]);
  return mergeLocales(...packs.map((pack) => pack.default));
}
