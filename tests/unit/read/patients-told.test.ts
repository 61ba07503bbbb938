/** Which figures count patients by their own words, so that they are marked as open where no record settles them. */
import { describe, expect, it } from 'vitest';
import { tellsOfPatients } from '../../../lib/read/patients-told.ts';
import { findQuantities } from '../../../lib/read/quantities.ts';

const told = (text: string): boolean => tellsOfPatients(findQuantities(text, [])[0] as never, text);

describe('counts patients', () => {
  it.each([
    '57% of the infants in the trial were girls.',
    'Neurological events were noted in 18% of treated babies.',
    'Severe seizures occurred in 0.7%.',
    'Low-grade reactions were seen in about 9%.',
    'One in ten infants had a seizure.',
    'A third of those who had blinatumomab needed a break.',
    'Some 36% had a fever of any grade.',
    'Portugal enrolled two infants.',
    'Eight babies in Ohio have since been given blinatumomab.',
    'Six of the infants went on to a transplant.',
  ])('%s', (text) => expect(told(text)).toBe(true));
});

describe('counts nobody of this subject', () => {
  it.each([
    'Dr Lim treats leukaemia and has 4 children.',
    'About 53 babies are born each hour; few ever hear of leukaemia.',
    'Ring 0800 for adults with leukaemia on treatment.',
    '12% of healthy newborns have a palpable spleen.',
    'The hospital paid 53% of the costs of the study.',
    'The foundation funded 7 nurses.',
    'The lift was out of order 66% of the time.',
    'The share price fell by 12%.',
  ])('%s', (text) => expect(told(text)).toBe(false));
});
