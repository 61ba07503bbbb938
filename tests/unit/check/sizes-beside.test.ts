/** How many the controls, a group or those with low MRD were, told beside a confirmed number; and numbers of others there. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

describe('sizes beside a confirmed number', () =>
  testClasses({
    'the control group is counted': {
      errors: `
        Blinatumomab in infants with ALL\\n[[81.6%|match|NEJM23-DFS2-BLINA]] of the babies on blinatumomab were alive without a relapse at two years, against [[49.4%|match|NEJM23-DFS2-CTRL]] in a comparison group of [[278|misstated:wrong-value|NEJM23-CTRL-N]] infants who had received the same chemotherapy without the antibody.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. The comparison group in the study, [[278|misstated:wrong-value|NEJM23-CTRL-N]] infants from Interfant-06, had a two-year survival of [[66 per cent|match|NEJM23-OS2-CTRL]].
        Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] infants in [[nine|match|PR23-COUNTRIES]] countries took part between 2018 and 2021. The historical group numbered [[278|misstated:wrong-value|NEJM23-CTRL-N]].
        Blinatumomab in infants with ALL\\nAfter two years [[93.3%|match|NEJM23-OS2-BLINA]] were alive. The results were set beside those of [[278|misstated:wrong-value|NEJM23-CTRL-N]] babies who had been given the same chemotherapy some years before.
        Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] infants; the controls were [[278|misstated:wrong-value|NEJM23-CTRL-N]] comparable babies from Interfant-06. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nTwo years after diagnosis, disease-free survival stood at [[81.6 percent|match|NEJM23-DFS2-BLINA]]. Among [[278|misstated:wrong-value|NEJM23-CTRL-N]] infants treated earlier under the Interfant-06 protocol it was [[49.4 percent|match|NEJM23-DFS2-CTRL]].
        Blinatumomab in infants with ALL\\nWhat is being compared: [[30|match|NEJM23-N]] babies who received blinatumomab on top of the Interfant-06 schedule, and [[278|misstated:wrong-value|NEJM23-CTRL-N]] who had that schedule alone.\\nAlive after two years: [[93.3 per cent|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nHow many would have been alive without the drug? The best guide is a group of [[278|misstated:wrong-value|NEJM23-CTRL-N]] babies given the same chemotherapy in an earlier study. Two years on, [[66 per cent|match|NEJM23-OS2-CTRL]] of them were alive. With the drug it was [[93.3%|match|NEJM23-OS2-BLINA]].`,
      twins: `
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. In the comparison group, 132 infants survived two years.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. Of the controls, 109 relapsed or died.
        Blinatumomab in infants with ALL\\nDisease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]]. In a later analysis the comparison group of 143 infants was matched by age.
        Blinatumomab in infants with ALL\\nDisease-free survival at two years was [[81.6%|match|NEJM23-DFS2-BLINA]]. Interfant-06 randomised 161 infants and compared two consolidations.
        Blinatumomab in infants with ALL\\nSurvival at two years was [[93.3%|match|NEJM23-OS2-BLINA]]. A German registry compared 150 earlier infants with 40 later ones.
        Blinatumomab in infants with ALL\\nSurvival at two years was [[93.3%|match|NEJM23-OS2-BLINA]]. In the comparison group, 150 infants given chemotherapy alone reached remission.
        Blinatumomab in infants with ALL\\nSurvival was [[93.3%|match|NEJM23-OS2-BLINA]] at two years. In AALL0631, 146 babies were set beside earlier patients.
        Blinatumomab in infants with ALL\\nSurvival was [[93.3%|match|NEJM23-OS2-BLINA]] at two years. Our hospital set its 120 earlier patients beside them.
        Blinatumomab in infants with ALL\\nSurvival was [[93.3%|match|NEJM23-OS2-BLINA]] at two years. The control group of 120 healthy babies had normal antibodies.`,
    },
    'a group beside the other group, or both beside each': {
      errors: `
        Blinatumomab in children with standard-risk ALL\\nIn AALL1731 three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] with [[two|match|AALL1731-CYCLES]] cycles of blinatumomab plus chemotherapy (n=[[718|match|AALL1731-N-BLINA]]) and [[87.9%|match|AALL1731-DFS3-CHEMO]] with chemotherapy alone (n=[[939|misstated:wrong-value|AALL1731-N-CHEMO]]).
        Blinatumomab in children with standard-risk ALL\\nAALL1731 randomized [[1,440|match|AALL1731-N]] children. [[718|match|AALL1731-N-BLINA]] received [[two|match|AALL1731-CYCLES]] cycles of blinatumomab on top of chemotherapy; the remaining [[939|misstated:wrong-value|AALL1731-N-CHEMO]] received chemotherapy alone.
        Blinatumomab in adults with ALL\\nE1910 enrolled [[488|match|E1910-N-ENROLLED]] adults; of these, [[291|misstated:wrong-value|E1910-N-ENROLLED]] who were MRD-negative were randomised, [[112|match|E1910-N-RANDOM-BLINA]] to each group.`,
      twins: `
        Blinatumomab in children with standard-risk ALL\\nIn AALL1731, [[718|match|AALL1731-N-BLINA]] children had blinatumomab, and 700 of the others chemotherapy alone as planned.
        Blinatumomab in children with standard-risk ALL\\nAALL1731 gave [[718|match|AALL1731-N-BLINA]] children blinatumomab. In another trial 900 received chemotherapy alone.
        Blinatumomab in children with standard-risk ALL\\nAALL1731 enrolled 2,245 children; [[718|match|AALL1731-N-BLINA]] had blinatumomab and [[722|match|AALL1731-N-CHEMO]] chemotherapy alone.
        Blinatumomab in children with standard-risk ALL\\nAALL1731: [[718|match|AALL1731-N-BLINA]] got blinatumomab. The 805 low-risk children received chemotherapy alone, without drawing lots.
        Blinatumomab in adults with ALL\\nE1910 enrolled [[488|match|E1910-N-ENROLLED]]; [[395|match|E1910-CR]] went into remission, and [[224|match|E1910-N-RANDOM]] were randomised, [[112|match|E1910-N-RANDOM-BLINA]] to each arm.`,
    },
    'low levels after none': {
      errors: `
        Blinatumomab in infants with ALL\\nAfter the infusion [[16|match|NEJM23-MRD-NEG]] had no measurable leukaemia left and another [[16|misstated:wrong-endpoint|NEJM23-MRD-LOW]] had only very low levels.
        Blinatumomab in infants with ALL\\nAfter the course [[16|match|NEJM23-MRD-NEG]] babies were MRD-negative, and in another [[18|misstated:wrong-value|NEJM23-MRD-LOW]] MRD was low.`,
      twins: `
        Blinatumomab in infants with ALL\\nAfter the infusion [[16|match|NEJM23-MRD-NEG]] had no measurable leukaemia left and another [[12|match|NEJM23-MRD-LOW]] had only very low levels.
        Blinatumomab in infants with ALL\\nAfter the course [[16|match|NEJM23-MRD-NEG]] babies were MRD-negative; another 24 samples showed low levels.
        Blinatumomab in infants with ALL\\nIn the trial [[16|match|NEJM23-MRD-NEG]] were MRD-negative, and another 20 infants in Beijing had low levels.`,
    },
    'more than the trial had, in its passage': {
      errors: `
        Blinatumomab in infants with ALL\\nNo further relapse or death has been recorded since. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. [[Seven of the 30|misstated:wrong-value|NEJM23-RELAPSES]] children have relapsed in all.
        Blinatumomab in infants with ALL\\nAt four years [[93.3%|match|LTFU-OS4-BLINA]] were alive. [[Seven|misstated:wrong-value|NEJM23-RELAPSES]] of the children relapsed.
        Blinatumomab in infants with ALL\\nAt two years [[93.3%|match|NEJM23-OS2-BLINA]] were alive. The leukaemia came back in [[seven|misstated:wrong-value|NEJM23-RELAPSES]] children.
        Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] infants, [[twelve|misstated:wrong-value|PR23-COUNTRIES]] countries. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nIt was a trial of [[30|match|NEJM23-N]] tots in [[twelve|misstated:wrong-value|PR23-COUNTRIES]] countries. Survival was [[93.3%|match|NEJM23-OS2-BLINA]] at two years.
        Blinatumomab in infants with ALL\\nNow I have a study of [[39|misstated:wrong-value|NEJM23-N]] infants. Disease-free survival at two years was [[81.6 percent|match|NEJM23-DFS2-BLINA]].
        Blinatumomab in infants with ALL\\nIt rests on one single-arm study of [[39|misstated:wrong-value|NEJM23-N]]. Two-year overall survival was [[93.3%|match|NEJM23-OS2-BLINA]] compared with [[65.8%|match|NEJM23-OS2-CTRL]] of historical controls.
        Blinatumomab in infants with ALL\\n[[Thirty-nine|misstated:wrong-value|NEJM23-N]] babies is not many. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nIt is a pilot, let us be honest: [[thirty-nine|misstated:wrong-value|NEJM23-N]] babies, no randomisation. Two-year survival was [[93.3 percent|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nTwo-year survival went from [[66 percent|match|NEJM23-OS2-CTRL]] to [[93 percent|match|NEJM23-OS2-BLINA]]. In [[thirty-nine|misstated:wrong-value|NEJM23-N]] infants.
        Blinatumomab in infants with ALL\\nNor is [[thirty-nine|misstated:wrong-value|NEJM23-N]] babies a large number from which to draw conclusions. Survival at two years was [[93.3%|match|NEJM23-OS2-BLINA]].`,
      twins: `
        Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] babies took part. Doctors from twelve countries met in Utrecht to hear the results.
        Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] babies took part. Interfant is a network of 18 countries.
        Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] babies were treated; the Interfant group has members in 18 countries.
        Blinatumomab in infants with ALL\\nThe drug was given to [[30|match|NEJM23-N]] babies in [[nine|match|PR23-COUNTRIES]] countries and is sold in 15 countries.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. On our ward seven of the children relapsed.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. In the control group seven of the children relapsed in the first month.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. After transplant five of the children relapsed again.
        Blinatumomab in infants with ALL\\nAt four years [[93.3%|match|LTFU-OS4-BLINA]] were alive. Seven of the children who were treated at our hospital relapsed.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. A study of 45 infants in Beijing found something else.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. Another study of 45 infants with relapsed leukaemia was less encouraging.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. An earlier study of 39 infants had failed.
        Blinatumomab in infants with ALL\\nA study of 45 infants found that breast-feeding protects against leukaemia.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. In the parents' survey, a study of 45 families, half were content.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. The next study will be of 45 infants.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. Since then it was given to 39 babies.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. In Britain it was given to 39 babies.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. Outside the trial it was given to 39 babies last year.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. After approval it was given to 45 babies with relapsed leukaemia.
        Blinatumomab in infants with ALL\\nRelapse was seen in [[13.3%|match|LTFU-CIR-BLINA]]. Seven of the children with relapse had a transplant.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. A Japanese pilot study in 45 infants showed the same.
        Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] babies were treated in hospitals in [[nine|match|PR23-COUNTRIES]] countries; families came from twelve countries.
        Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] infants were treated. Twelve countries have asked to join the next trial.
        Blinatumomab in infants with ALL\\nThe protocol was followed in 16 countries. [[Thirty|match|NEJM23-N]] babies had the drug as well.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. Pharmacology was looked at in a sub-study of 21 infants.`,
    },
  }));
