/** Which figures count patients by their own words, so that they are marked as open where no record settles them. */
import { describe, expect, it } from 'vitest';
import { tellsOfPatients } from '../../../lib/read/aside/patients-told.ts';
import { findQuantities } from '../../../lib/read/numbers/quantities.ts';

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
    'Our registry has 18 children given it before a transplant.',
    'We see two or three of these babies a year.',
    'Five of the children had one.',
    'That comes to some 14 families a year.',
    'So far we have treated seven.',
    'Fifteen babies took part in the pilot.',
    'Of the infants, 16 were boys.',
    'Median time on immunoglobulin was 11 months.',
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
    'Six myths about infant leukaemia.',
    '1 What is infant ALL?',
    'Mrs Lim has 4 boys and treats leukaemia.',
  ])('%s', (text) => expect(told(text)).toBe(false));
});

/** Whether the last figure counts patients, by what was told of them before. */
const lastTold = (text: string): boolean => tellsOfPatients(findQuantities(text, []).at(-1) as never, text);

describe('some of the patients just counted', () => {
  it.each([
    'In Ireland 11 infants had the drug earlier; nine of them are well.',
    'The registry has 41 babies on it, and 26 got to a transplant.',
    'The trial wants 160 infants; about 70 are in so far.',
    'Of the children in the trial, 21 have reached school age.',
    'Nine of the children were treated in Leiden and two in Bern.',
    'The number of infants with disease in the nervous system was five.',
  ])('%s', (text) => expect(lastTold(text)).toBe(true));
});

describe('some of others', () => {
  it.each([
    'The journal had 214 letters on infants; 30 were angry.',
    'Sixteen hospitals treat infants; 9 of them took part.',
    'Her son spent 93 days there, 28 of them on the pump.',
    'Children under 4 were left out.',
  ])('%s', (text) => expect(lastTold(text)).toBe(false));
});
