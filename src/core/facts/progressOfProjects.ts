import type { Words } from '../tables/words/governing';
import type { FactId } from './catalogue';

/** 「项目支付进度」: how far the projects have come, and not all of the money. */
export function isOfProjectsAlone(fact: FactId, { title }: Words): boolean {
  const isOfProjects = title.has('item:project') || title.has('item:projectName');
  return PROGRESS.test(fact) && isOfProjects && !title.has('item:basic') && !title.has('item:expenditure');
}

const PROGRESS = /PaymentProgress$/;
