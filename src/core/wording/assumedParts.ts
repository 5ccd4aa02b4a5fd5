import type { AssumedPart } from '../projects/schemes/projectScheme';

/** What is assumed of a scheme of projects that does not say it. */
export const assumedParts: Readonly<Record<AssumedPart, string>> = {
  rate: '执行率怎么计分（假定得分＝执行率×分值）',
  shortfall: '没有完成指标值时怎么计分（假定按完成比例）',
  levels: '定性指标怎么分档（假定 100%～80%、80%～60%、60%～0）',
};

export const nearestOne = '最接近的通用办法';
