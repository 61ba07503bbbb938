/** Whether a number's noun is what a record counts: the same number of other things is no trace of it. */
import type { Rec } from '../record.ts';

/** "30 countries" are not thirty patients, and "30 baby names" are not thirty babies. */
export function countsThese(noun: string, value: Rec['figure']['value']): boolean {
  if (/^(?:baby|child|newborn|infant|adult|patient)$/i.test(noun)) return false;
  if (!('count' in value) || !('unit' in value)) return PEOPLE.test(noun);
  return value.unit === 'patients' ? PEOPLE.test(noun) : !PEOPLE.test(noun);
}

const PEOPLE =
  /^(?:infant|bab|child|newborn|patient|participant|people|kid|youngster|toddler|adult|boy|girl|subject|case|individual|survivor|control|relapse|recurrence|death)/i;
