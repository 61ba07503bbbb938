/** Votes, age limits and drug levels: which are settled by a record, and which are left unmarked. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('votes', () => {
  testLines(`
    FDA advisers voted [[8 to 4|match|FDA18-ADCOM]] in favour of blinatumomab for MRD-positive ALL.
    By [[eight votes to four|match|FDA18-ADCOM]], the FDA's advisory committee backed blinatumomab for patients in remission with MRD.
    [[Eight of 12|match|FDA18-ADCOM]] advisers voted for blinatumomab in MRD-positive ALL before the FDA approved it.
    By [[8-4|match|FDA18-ADCOM]], outside advisers to the FDA said that blinatumomab's benefits outweighed its risks.
    FDA advisers voted [[10 to 2|misstated:wrong-value|FDA18-ADCOM]] in favour of blinatumomab for MRD-positive ALL.
    FDA advisers voted 12 to 1 on another question about blinatumomab.
    Advisers to NICE voted 7 to 5 for blinatumomab in MRD-positive ALL.
    FDA advisers voted 13 to 0 for tisagenlecleucel, and blinatumomab was not discussed.
    The panel of the FDA saw blinatumomab from 8 to 4 in the afternoon.
    Did FDA advisers vote by 10 to 2 for blinatumomab in MRD-positive ALL?
  `);
});

describe('age limits', () => {
  testLines(`
    The FDA approved blinatumomab as consolidation for patients with Ph-negative ALL aged [[six months|misstated:wrong-value|FDA24-AGE]] or older.
    The FDA approved blinatumomab in the consolidation phase for patients as young as [[one year|misstated:wrong-study|FDA24-AGE]].
    The CHMP opinion on blinatumomab in relapsed or refractory ALL was for children aged [[three years|misstated:wrong-value|EMA-AGE]] or older.
    The Haute Autorité de Santé says blinatumomab can be used for infants with relapsed ALL from the age of [[three months|misstated:wrong-value|EMA-HAS25-AGE]].
    The infant blinatumomab trial enrolled babies younger than [[two years|misstated:wrong-value|NEJM23-AGE]].
    The FDA approved blinatumomab for consolidation in patients aged one month or older.
    The CHMP recommended blinatumomab for children aged one year or older with relapsed or refractory ALL.
    The FDA approved blinatumomab for patients aged six months or older.
    The European Commission approved blinatumomab for adults aged 18 years or older.
    The infant blinatumomab trial enrolled babies younger than one year.
    The infant blinatumomab trial included infants younger than six months.
    TOWER enrolled patients under 80 years; blinatumomab was given at home.
    Doctors may give blinatumomab to children aged three years or older.
  `);
});

describe('drug levels', () => {
  testLines(`
    The mean steady-state concentration of blinatumomab in infants with ALL was [[706 pg/mL|match|LTFU-CSS]].
    The mean steady-state concentration of blinatumomab in infants with ALL was [[0.706 ng/mL|match|LTFU-CSS]].
    The mean steady-state concentration of blinatumomab in infants with ALL was [[706 mg/mL|misstated:wrong-unit|LTFU-CSS]].
    Median clearance of blinatumomab in the infants with ALL was [[0.89 L/h/m²|match|LTFU-CL]].
    The infants with ALL were given blinatumomab. Their mean steady-state level was [[706 pg/mL|match|LTFU-CSS]], the clearance [[0.98 L/h/m²|misstated:wrong-value|LTFU-CL]].
    Infants with ALL clear blinatumomab as adults do. In the adults, steady-state concentrations were 615 pg/mL.
    Median clearance of blinatumomab in the infants with ALL was [[8.9 L/h/m²|misstated:wrong-value|LTFU-CL]].
    The mean steady-state concentration of blinatumomab in adults with ALL was 621 pg/mL, as in infants' parents.
    In infants with ALL on blinatumomab, haemoglobin was 9 g/dL.
    In TOWER the steady-state concentration of blinatumomab was 621 pg/mL.
    Interleukin-6 in infants with ALL rose to 706 mg/mL after blinatumomab.
  `);
});
