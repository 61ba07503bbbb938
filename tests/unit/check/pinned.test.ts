/** Abstention (annotation contract: "when in doubt, unverified"): sentences that must raise no alarm, each for its own reason. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('no endpoint, no verdict', () =>
  testLines(`
    The trial of blinatumomab in infants with leukaemia was a success for 88% of them.
    Blinatumomab changed life for 72% of the families of infants with leukaemia.`));

describe('denied, asked, hoped for', () =>
  testLines(`
    It is not true that [[49%|unverified]] of the infants given blinatumomab survived two years.
    Some reports said that two-year survival of infants given blinatumomab was [[49%|unverified]]. That is wrong.
    The next trial aims for a two-year survival of [[97%|unverified]] in infants given blinatumomab.
    Could two-year survival of infants given blinatumomab be [[97%|unverified]]?`));

describe('subgroups', () =>
  testLines(`
    Among boys, two-year overall survival of infants given blinatumomab was [[89%|unverified]].
    In the subgroup of infants younger than six months given blinatumomab, two-year disease-free survival was [[75%|unverified]].`));

describe('other studies and other patients', () =>
  testLines(`
    In another study of blinatumomab in infants with leukaemia, two-year overall survival was [[77%|unverified]].
    In a case series of infants given blinatumomab after relapse, two-year survival was [[55%|unverified]].
    Among adults given blinatumomab, two-year overall survival was [[77%|unverified]].
    Infants with neuroblastoma have a two-year survival of 72%; blinatumomab is no option for them.
    Of infants given tisagenlecleucel, 66% were alive at two years; blinatumomab was not part of the trial.`));

describe('true, but further off than the words warrant', () =>
  testLines(`
    Over [[70%|unverified]] of infants given blinatumomab were alive without leukaemia at two years.
    With chemotherapy alone, fewer than [[80%|unverified]] of infants with KMT2A-rearranged ALL were alive at two years.
    Around [[85%|unverified]] of infants given blinatumomab were alive without leukaemia at two years.`));

describe('head counts made from estimates, and crude shares', () =>
  testLines(`
    With chemotherapy alone, [[141 of 214|unverified]] infants with KMT2A-rearranged ALL were alive at two years.
    Of the infants given blinatumomab, [[17%|unverified]] relapsed or died within two years.`));

describe('between two published times', () =>
  testLines(`
    Three years after blinatumomab, [[93.3%|unverified]] of the infants were alive.
    Overall survival of infants given blinatumomab was [[93.3%|unverified]] at three years.`));

describe('a comparison that mixes times gets a note, and no alarm', () =>
  testLines(`
    Four-year disease-free survival of infants with KMT2A-rearranged ALL was [[83.3%|match|LTFU-DFS4-BLINA]] with blinatumomab and [[49.4%|unverified]] with chemotherapy alone.
    Two-year disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]] in infants given blinatumomab and [[44.0%|unverified]] in those given chemotherapy alone.`));

describe('versions that differ are all right where the text fits them', () =>
  testLines(`
    Of [[28|match|ASH21-N]] infants given blinatumomab, [[15|match|ASH21-MRD-NEG]] were MRD-negative after the infusion.
    Infants treated with blinatumomab were followed for a median of [[11 months|match|ASH21-MEDFU]].
    Infants treated with blinatumomab were followed for a median of [[4.2 years|match|LTFU-MEDFU]].`));

describe('pages off the subject', () =>
  testLines(`
    Two-year survival of breast cancer patients was 72%.
    The shop sold 93% of its stock, and 30 children got a balloon.`));
