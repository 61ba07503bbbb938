/** "Rose to 93%" is a level, "rose by 27 points" and "42% higher" are gains: taking one for the other is a grave slip. */
import { describe, expect, test } from 'vitest';
import { claims } from './reading.ts';

const changes = (copy: string): string[] =>
  claims(copy).map((claim) => `${claim.text} ${claim.change ?? 'level'}`);

describe('a gain or a loss', () => {
  test.each<[string, string[]]>([
    ['Survival rose by 27.5 percentage points.', ['27.5 percentage points up']],
    ['Survival improved by almost 30%.', ['30% up']],
    ['Survival was 42% higher.', ['42% up']],
    ['There was a 42% improvement in survival.', ['42% up']],
    ['There was an improvement of 42% in survival.', ['42% up']],
    ['The chance of survival increased by a third.', ['a third up']],
    ['Babies were 42% more likely to survive.', ['42% up']],
    ['The drug cut the risk of death by 80%.', ['80% down']],
    ['There was an 80% reduction in deaths.', ['80% down']],
    ['The risk of relapse or death fell by two-thirds.', ['two-thirds down']],
    ['They were 64% less likely to relapse or die.', ['64% down']],
    ['There were 80% fewer deaths.', ['80% down']],
    ['They put the reduction in the risk of relapse or death at 61 per cent.', ['61 per cent down']],
    ['They put the cut in the risk of death at 80%.', ['80% down']],
    ['The cut in the risk of death was 80%.', ['80% down']],
    ['Survival doubled.', ['doubled up']],
    ['The risk of death was halved.', ['halved down']],
    ['Disease-free survival was 32.2 percentage points higher.', ['32.2 percentage points up']],
  ])('%s', (copy, expected) => {
    expect(changes(copy)).toEqual(expected);
  });
});

describe('a level', () => {
  test.each<[string, string[]]>([
    ['Survival rose to 93%.', ['93% level']],
    ['Survival rose from 66% to 93%.', ['66% level', '93% level']],
    ['Survival was 93%, higher than before.', ['93% level']],
    ['Mortality fell to 7%.', ['7% level']],
    ['Survival was increased to 93 per cent.', ['93 per cent level']],
    ['Half of the babies relapsed or died.', ['Half level']],
    ['The improved survival of 93% pleased them.', ['93% level']],
    ['A later cut put survival at 93%.', ['93% level']],
    ['At the second cut of the data survival was 93%.', ['93% level']],
    ['An increase in follow-up put survival at 93%.', ['93% level']],
    ['By two years 93% were alive.', ['93% level']],
    ['Thirty infants were followed.', ['Thirty level']],
  ])('%s', (copy, expected) => {
    expect(changes(copy)).toEqual(expected);
  });
});

test('a gain keeps apart from the levels it leads between', () => {
  expect(changes('Survival rose by 27.5 percentage points, from 65.8% to 93.3%.')).toEqual([
    '27.5 percentage points up',
    '65.8% level',
    '93.3% level',
  ]);
});
