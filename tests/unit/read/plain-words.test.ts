/** How writers who are no doctors say an outcome, and what only sounds like one. */
import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

type Row = [string, string];

describe('outcomes in plain words', () => {
  test.each<Row>([
    ['93% of the babies made it to the second anniversary of their diagnosis.', '93% | OS | 24'],
    ['34% of them did not make it to the two-year mark.', '34% | not OS | 24'],
    ['Four years on, 93% of the babies are still with us.', '93% | OS | 48'],
    ['A third of the infants lost the fight.', 'A third | not OS'],
    ['A third of the infants passed away.', 'A third | not OS'],
    ['After four years 83% were in remission.', '83% | DFS | 48'],
    ['After a month 83% were in remission.', '83% | CR | 1'],
    ['82% stayed in remission.', '82% | DFS'],
    ['83% are alive and never had a relapse.', '83% | DFS'],
    ['Half were alive and well and free of leukaemia after two years.', 'Half | DFS | 24'],
    ['In 82% the leukaemia had not come back.', '82% | RFS'],
    ['18% had seen the disease come back or had died.', '18% | not DFS'],
    ['The leukaemia came back in four of the infants.', 'four | relapse'],
    ['In 53% of them the marrow was completely clear.', '53% | MRD-negative'],
    ['In 40% only traces were left.', '40% | MRD-low'],
    ['Four years after diagnosis 83% still show no sign of the disease.', '83% | DFS | 48'],
    ['Of the babies on chemotherapy we lost a third of them.', 'a third | not OS | chemotherapy'],
    [
      'Most relapses come early: two out of three in the first year.',
      'two out of three | relapse-timing | 12',
    ],
    ['Of the infants who relapsed, two thirds relapsed within a year.', 'two thirds | relapse-timing | 12'],
    ['Of those who relapsed, 90% did so within two years.', '90% | relapse-timing | 24'],
    ['After relapse, 21% were alive at three years.', '21% | after-relapse-OS | 36'],
    ['One child had died while free of the disease.', 'One | death-in-remission'],
    ['The next study is to treat 160 babies.', '160 | planned-enrolment'],
    ['A follow-up trial is planned: 160 babies, 27 countries.', '160 | planned-enrolment'],
    ['Doctors counted 10 serious problems.', '10 | serious-adverse-events'],
  ])('%s', (copy, expected) => {
    const first = told(copy).find((line) => line.startsWith(expected.split(' | ')[0] as string));
    expect(first).toBe(expected);
  });
});

describe('what only sounds like one', () => {
  test.each<string>([
    'Two of the nurses had only a little time.',
    'She has told it a hundred times, and four came back to listen.',
    'The drug came back in nine countries.',
    'They lost 93% of the money.',
    'Of those who relapsed, a third could be saved.',
    'Relapses were a topic in nine of ten talks.',
  ])('%s', (copy) => expect(told(copy).join()).not.toMatch(/OS|DFS|MRD|relapse/));
});
