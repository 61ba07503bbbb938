/** Which records stand beside each other in a report, so that two figures of copy that have their values belong together. */
import type { Rec } from '../record.ts';

/**
 * Whether two records are told together: one result in both groups, one group's result at two times, or two results of
 * one group at one time.
 */
export function areTwins(a: Rec, b: Rec): boolean {
  if (a === b || a.study.trial !== b.study.trial) return false;
  if (a.population.subgroup !== b.population.subgroup) return false;
  const endpoint = a.figure.endpoint === b.figure.endpoint;
  const group = a.group?.treatment === b.group?.treatment;
  const time = a.figure.months === b.figure.months;
  // A group's size in one report is no twin of the other group's in the next.
  if (a.study.id !== b.study.id && time) return false;
  return Number(endpoint) + Number(group) + Number(time) === 2;
}

/** Whether two records are one result in the two groups of a trial. */
export function areArms(a: Rec, b: Rec): boolean {
  return areTwins(a, b) && a.group?.treatment !== b.group?.treatment;
}

/** Whether two records are one result of one group at one time, in different parts of its patients, or in a part and in all. */
export function areParts(a: Rec, b: Rec): boolean {
  return (
    a.study.id === b.study.id &&
    a.figure.endpoint === b.figure.endpoint &&
    a.figure.months === b.figure.months &&
    a.group?.treatment === b.group?.treatment &&
    a.population.subgroup !== b.population.subgroup
  );
}

/** Two reports of one result of one group, at whatever time. */
export function isOneResult(a: Rec, b: Rec): boolean {
  return (
    a.study.trial === b.study.trial &&
    a.figure.endpoint === b.figure.endpoint &&
    a.group?.treatment === b.group?.treatment &&
    a.population.subgroup === b.population.subgroup
  );
}
