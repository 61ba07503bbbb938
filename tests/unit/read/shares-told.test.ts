/** Which shares without a measure are told of those who are treated, or who treat, so that they are marked as open. */
import { describe, expect, it } from 'vitest';
import { tellsOfTreated } from '../../../lib/read/aside/shares-told.ts';
import { findQuantities } from '../../../lib/read/numbers/quantities.ts';

const told = (text: string): boolean => tellsOfTreated(findQuantities(text, [])[0] as never, text);

describe('told of those who are treated', () => {
  it.each([
    'Some 30% caught an infection while they were on the pump.',
    'One in five never even got to the second cycle.',
    'Nearly a third could be given the drug at home.',
    'Nine in ten families said they could work the pump.',
    'In 12% of the families the infusion had to be stopped.',
    'Half of Italian hospitals now give it to their own patients.',
    'Two in three relapses were in the marrow.',
    'Forty percent of the serious events were expected.',
    'The drug meant a 45% reduction in risk.',
    'Serious infections: 12%.',
    'My own guess is 7%.',
    'I would say 141 of the 214.',
    'A hazard ratio of 0.28 circulates online.',
    'An early look had shown 52%.',
    'The risk was far lower. Not 41 per cent.',
    'They all say "93%" as if it were a promise.',
  ])('%s', (text) => expect(told(text)).toBe(true));
});

describe('told of nobody who is treated', () => {
  it.each([
    'Some 93% of parents had never heard of the disease.',
    'Of the donors, 63% gave once.',
    'Of the donors, 28 of 30 gave once.',
    'I read 28 of 30 pages.',
    'Her pressure was 49/28.',
    'Among nurses, 40% had worked with the pump before.',
    'The shares lost 12% and got back 4% on news of the drug.',
    'Sales of the drug rose by 41%.',
    'The pump stood at 82%.',
    'A third of the hospitals have a crèche.',
    'In the test 80% got full marks.',
    'Use the code for 15% off.',
  ])('%s', (text) => expect(told(text)).toBe(false));
});
