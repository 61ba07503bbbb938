/** The sizes of trials and of their arms, in whatever words; and beside them numbers of other people and other parts. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('those whom a trial took in, in other words than "enrolled"', () =>
  testLines(`
    Blinatumomab in adults with ALL. In E1910, [[224|match|E1910-N-RANDOM]] who had cleared their residual disease drew lots, [[112|match|E1910-N-RANDOM-BLINA]] getting blinatumomab and [[112|match|E1910-N-RANDOM-CHEMO]] chemotherapy alone.
    Blinatumomab in adults with ALL. TOWER: [[405|match|TOWER-N]] randomised two to one.
    Blinatumomab in adults with ALL. E1910 again. [[224|match|E1910-N-RANDOM]] with no measurable disease were randomised.
    Blinatumomab in children with ALL. AALL1731 set out to do better: [[718|match|AALL1731-N-BLINA]] received [[two|match|AALL1731-CYCLES]] cycles of blinatumomab and [[722|match|AALL1731-N-CHEMO]] received chemotherapy only.
    Blinatumomab in children with ALL. In AALL1331 the low-risk children ([[127|match|AALL1331-LR-N-BLINA]] blinatumomab, [[128|match|AALL1331-LR-N-CHEMO]] chemotherapy) had their own report.
    Blinatumomab in adults with ALL. B-QUEST, high risk. Patients: [[95|match|QUEST-N]].
    Blinatumomab in children with ALL. RIALTO next: [[110|match|RIALTO-N]] treated.
    Blinatumomab in infants with KMT2A-rearranged ALL, first paper. [[Thirty|match|NEJM23-N]] altogether.`));

describe('heads that the words count, by the other group or by whose they are', () =>
  testLines(`
    Blinatumomab in infants with ALL. The [[214|match|NEJM23-CTRL-N]] infants with whom the [[30|match|NEJM23-N]] were compared had chemotherapy.
    Blinatumomab in infants with ALL. [[Thirty|match|NEJM23-N]] infants were treated; [[214|match|NEJM23-CTRL-N]] were historical controls.
    Blinatumomab in infants with ALL. The 214 bus leaves from the children's ward.
    Blinatumomab was tested in adults with ALL. TOWER compared blinatumomab with chemotherapy, and 271 nurses were trained.`));

describe('a trial of others elsewhere is known by its size', () =>
  testLines(`
    Blinatumomab for adults with ALL. That is why an American group ran the E1910 trial. It enrolled [[488|match|E1910-N-ENROLLED]] adults between 30 and 70.`));

describe('numbers that are no size of the trial', () =>
  testLines(`
    Blinatumomab in adults with ALL. TOWER was read by 405 subscribers.
    Blinatumomab in adults with ALL. TOWER: 400 randomised, she thought.
    Blinatumomab in infants with ALL. All 30 signed up for a summer camp.
    Blinatumomab in infants with ALL. Our ward has 30 beds in all.
    Blinatumomab in infants with ALL. 30 were treated for scabies after the school trip.
    Blinatumomab in adults with ALL. In TOWER, [[134|misstated:wrong-arm|TOWER-N-BLINA]] were assigned to blinatumomab.`));

describe('a count and the share that it comes to vouch for each other', () =>
  testLines(`
    Blinatumomab in adults with ALL: BLAST. The regulator counted [[70 of 86|match|FDA18-MRD]] ([[81%|match|FDA18-MRD]]).
    Blinatumomab in adults with Ph-positive ALL. In ALCANTARA [[16 of 45|match|FDA17-ALCANTARA-CR]] got there, or [[36%|match|FDA17-ALCANTARA-CR]].
    Blinatumomab in adults with ALL: BLAST. The regulator had 70 letters and 81% of them were kind.`));

describe('countries and plans are told by their noun, whatever else the sentence is about', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL. [[30|match|NEJM23-N]] babies, [[9|match|PR23-COUNTRIES]] countries.
    Blinatumomab in infants with KMT2A-rearranged ALL. The next study wants [[160|match|PR23-NEXTSTUDY]] babies.
    Blinatumomab in infants with KMT2A-rearranged ALL. A larger study, [[160|match|PR23-NEXTSTUDY]] infants in [[27|match|PR23-NEXTSTUDY-COUNTRIES]] countries, comes next.
    Blinatumomab in infants with KMT2A-rearranged ALL. The drug is sold in 27 countries.
    Blinatumomab in infants with KMT2A-rearranged ALL. She has lectured in nine countries.
    Blinatumomab in infants with KMT2A-rearranged ALL. The next rebuilding of the ward will cost 160 jobs.
    Blinatumomab in infants with KMT2A-rearranged ALL. Next year our hospital expects 160 births a month.`));
