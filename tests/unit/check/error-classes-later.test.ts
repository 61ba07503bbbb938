/**
 * What goes wrong in copy, class by class, each beside its twins: figures that resemble the error and must not be
 * flagged. Names and numbers are those of the list of error classes: 15 to 28 here. Classes 19, 25 and 26 have twins only.
 */
import { testClasses } from './judge.ts';

testClasses({
  '15 cure': {
    errors: `
      Blinatumomab cures [[93%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of infants with KMT2A-rearranged ALL.
      With blinatumomab, [[93 per cent|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of babies with this leukaemia are cured.`,
    twins: `
      Survival of [[93%|match|NEJM23-OS2-BLINA]] in infants with leukaemia given blinatumomab gives hope of a cure.
      Doctors hope for a cure: two years after blinatumomab, [[82%|match|NEJM23-DFS2-BLINA]] of the infants were free of leukaemia.`,
  },
  '16 sums': {
    errors: `
      After the blinatumomab infusion, [[12 of 30|misstated:wrong-endpoint|NEJM23-MRD-NEG]] infants were MRD-negative.
      After the blinatumomab infusion, [[53%|misstated:wrong-endpoint|NEJM23-MRD-LOW]] of the infants had low MRD.`,
    twins: `
      After the blinatumomab infusion, [[53%|match|NEJM23-MRD-NEG]] of the infants were MRD-negative, [[40%|match|NEJM23-MRD-LOW]] had low MRD and [[7%|match|NEJM23-MRD-HIGH]] had high MRD.
      After the blinatumomab infusion, [[53%|match|NEJM23-MRD-NEG]] of the infants were MRD-negative and [[40%|match|NEJM23-MRD-LOW]] had low MRD.
      After the blinatumomab infusion, [[7%|match|NEJM23-MRD-HIGH]] of the infants had high MRD.`,
  },
  '17 invented precision; interval on the wrong estimate': {
    errors: `
      Two-year disease-free survival of infants given blinatumomab was [[81.63%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
      Two-year overall survival of infants given chemotherapy alone was [[65.84%|misstated:wrong-value|NEJM23-OS2-CTRL]]; with blinatumomab it was [[93.3%|match|NEJM23-OS2-BLINA]].
      Two-year overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]] ([[60.8–92.0|misstated:wrong-endpoint|NEJM23-OS2-BLINA]]).
      Two-year overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]] (95% CI [[58.9–71.8|misstated:wrong-arm|NEJM23-OS2-BLINA]]).`,
    twins: `
      Two-year overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]] ([[75.9–98.3|match|NEJM23-OS2-BLINA]]).
      Two-year disease-free survival of infants given blinatumomab was [[81.6%|match|NEJM23-DFS2-BLINA]] (95% CI [[60.8–92.0|match|NEJM23-DFS2-BLINA]]).
      After the blinatumomab infusion, [[93.3%|match|NEJM23-MRD-NEG-OR-LOW]] of the infants ([[28 of 30|match|NEJM23-MRD-NEG-OR-LOW]]) were MRD-negative or had low MRD.`,
  },
  '18 neighbour trial': {
    errors: `
      In infants with KMT2A-rearranged ALL, overall survival was [[85%|misstated:wrong-study|NEJM23-OS2-BLINA]] with blinatumomab and [[68%|misstated:wrong-study|NEJM23-OS2-CTRL]] with chemotherapy alone.
      Disease-free survival of infants given blinatumomab was [[96.0%|misstated:wrong-study|NEJM23-DFS2-BLINA]], against [[87.9%|misstated:wrong-study|NEJM23-DFS2-CTRL]] with chemotherapy alone.`,
    twins: `
      In E1910, three-year overall survival of adults was [[85%|match|E1910-OS3-BLINA]] with blinatumomab and [[68%|match|E1910-OS3-CHEMO]] with chemotherapy alone.
      In AALL1731, three-year disease-free survival of children was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab and [[87.9%|match|AALL1731-DFS3-CHEMO]] with chemotherapy alone.`,
  },
  '19 decoys': {
    twins: `
      In LAL2317, [[93%|match|LAL2317-MRD-AFTER]] of the adults with ALL were MRD-negative after blinatumomab.
      Among adults with leukaemia in another trial of blinatumomab, 82% responded.
      Blinatumomab is also given to adults. In adults, 93% responded in an earlier study.`,
  },
  '20 version': {
    errors: `
      Two-year disease-free survival of infants given blinatumomab was [[83.3%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]].
      Two-year disease-free survival of infants with KMT2A-rearranged ALL was [[44.0%|misstated:wrong-timepoint|NEJM23-DFS2-CTRL]] with chemotherapy alone.`,
    twins: `
      Of the first [[28|match|ASH21-N]] infants given blinatumomab, [[54%|match|ASH21-MRD-NEG]] were MRD-negative after the infusion.
      Of the first [[28|match|ASH21-N]] infants given blinatumomab, [[89%|match|ASH21-MRD-NEG-OR-LOW]] were MRD-negative or had low MRD after the infusion.
      Four-year disease-free survival of infants given blinatumomab was [[83.3%|match|LTFU-DFS4-BLINA]].`,
  },
  '21 baseline': {
    errors: `
      With chemotherapy alone, three-year event-free survival of infants with KMT2A-rearranged ALL is above [[40%|misstated:wrong-bound|NEJM23-BG-EFS3]].
      With chemotherapy alone, three-year survival of infants with KMT2A-rearranged ALL is below [[40%|misstated:wrong-endpoint|NEJM23-BG-EFS3]].
      With chemotherapy alone, three-year overall survival of infants with KMT2A-rearranged ALL is less than [[40 percent|misstated:wrong-endpoint|NEJM23-BG-EFS3]].`,
    twins: `
      With chemotherapy alone, three-year event-free survival of infants with KMT2A-rearranged ALL is below [[40%|match|NEJM23-BG-EFS3]].
      With chemotherapy alone, fewer than [[four in ten|match|NEJM23-BG-EFS3]] infants with KMT2A-rearranged ALL are event-free at three years.`,
  },
  '22 unit': {
    errors: `
      The infants received blinatumomab at [[15 mg/m² a day|misstated:wrong-unit|NEJM23-DOSE]].
      In TOWER, median overall survival of adults with ALL was [[7.7 years|misstated:wrong-unit|TOWER-OS-BLINA]] with blinatumomab.
      After a median follow-up of [[26.3 years|misstated:wrong-unit|NEJM23-MEDFU]], most infants treated with blinatumomab were alive.`,
    twins: `
      The infants received blinatumomab at [[15 µg/m² a day|match|NEJM23-DOSE]].
      The infants with leukaemia received [[15 micrograms|match|NEJM23-DOSE]] of blinatumomab a day.
      In TOWER, median overall survival of adults with ALL was [[7.7 months|match|TOWER-OS-BLINA]] with blinatumomab.
      After a median follow-up of [[26.3 months|match|NEJM23-MEDFU]], most infants treated with blinatumomab were alive.`,
  },
  '23 hazard ratio': {
    errors: `
      In E1910 the hazard ratio for death was [[0.41|match|E1910-OS-HR]] with blinatumomab, so [[41%|misstated:wrong-change|E1910-OS-HR]] fewer adults died.
      In TOWER the hazard ratio for death was [[0.71|match|TOWER-OS-HR]], so [[71%|misstated:wrong-change|TOWER-OS-HR]] fewer adults died with blinatumomab.`,
    twins: `
      In E1910 the hazard ratio for death with blinatumomab was [[0.41|match|E1910-OS-HR]].
      In E1910, blinatumomab gave adults a [[59%|match|E1910-OS-HR]] lower risk of death (hazard ratio [[0.41|match|E1910-OS-HR]]).
      In TOWER, adults given blinatumomab had a [[29%|match|TOWER-OS-HR]] lower risk of death.`,
  },
  '25 not a claim': {
    twins: `
      The blinatumomab trial in infants with leukaemia opened before COVID-19 closed the hospitals.
      Blinatumomab binds CD19 on the leukaemia cells of infants.
      The report on blinatumomab in infants with leukaemia costs €18 a copy.
      The cells of infants with leukaemia carry CD19, which blinatumomab binds; the trial is described in detail elsewhere.3,4
      Figure 2 of the report on blinatumomab in infants with leukaemia appeared on 27 April 2023; for copies call 030 555 0182.`,
  },
  '26 quoted or denied': {
    twins: `
      Some reports said that [[49%|unverified]] of the infants given blinatumomab survived two years, which is wrong.
      Some reports said that [[49%|unverified]] of the infants given blinatumomab survived. That is wrong.
      Not [[49%|unverified]] but [[93%|match|NEJM23-OS2-BLINA]] of the infants given blinatumomab survived two years.`,
  },
  '27 across sentences': {
    errors: `
      Two-year survival of infants given blinatumomab was [[93%|match|NEJM23-OS2-BLINA]]. It was [[56%|misstated:wrong-value|NEJM23-OS2-CTRL]] before.
      With blinatumomab, two-year disease-free survival of infants is [[82%|match|NEJM23-DFS2-BLINA]]. It was [[66%|misstated:wrong-endpoint|NEJM23-DFS2-CTRL]] before.`,
    twins: `
      Two-year survival of infants given blinatumomab was [[93%|match|NEJM23-OS2-BLINA]]. It was [[66%|match|NEJM23-OS2-CTRL]] before.
      Two-year disease-free survival of infants given blinatumomab was [[81.6%|match|NEJM23-DFS2-BLINA]]. For chemotherapy alone the figure was [[49.4%|match|NEJM23-DFS2-CTRL]].`,
  },
  '28 surface': {
    errors: `
      Two-year disease-free survival in infants given blinatumomab was [[eighty-six point one per cent|misstated:wrong-value|NEJM23-DFS2-BLINA]].
      Two-year disease-free survival in infants given blinatumomab was [[86.1 %|misstated:wrong-value|NEJM23-DFS2-BLINA]].`,
    twins: `
      Two-year disease-free survival in infants given blinatumomab was [[eighty-one point six per cent|match|NEJM23-DFS2-BLINA]].
      Two‑year disease‑free survival in infants given blinatumomab was [[81.6 %|match|NEJM23-DFS2-BLINA]].
      Two-year disease-free survival of infants given blinatumomab was [[81,6%|match|NEJM23-DFS2-BLINA]].`,
  },
});
