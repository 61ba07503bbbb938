/** Gains told twice, of a measure that no word names or of one under another name; what was before a rise; and lists of reactions. */
import { testClasses } from './judge.ts';

const INFANTS = 'Blinatumomab in infants with ALL.';

testClasses({
  'a gain told again in another form': {
    errors: `
      ${INFANTS} At two years survival rose by [[27 points|match|NEJM23-OS2-BLINA]], or roughly [[27%|misstated:wrong-unit|NEJM23-OS2-BLINA]].
      ${INFANTS} Survival rose by [[27 points|match|NEJM23-OS2-BLINA]], or [[52%|misstated:wrong-value|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]].`,
    twins: `
      ${INFANTS} Survival rose from [[66%|match|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]]. That is a gain of [[27 points|match|NEJM23-OS2-BLINA]], or [[41%|match|NEJM23-OS2-BLINA]].
      ${INFANTS} Going from [[49.4|match|NEJM23-DFS2-CTRL]] to [[81.6|match|NEJM23-DFS2-BLINA]] is a rise of [[32.2 points|match|NEJM23-DFS2-BLINA]], or [[65 per cent|match|NEJM23-DFS2-BLINA]].
      ${INFANTS} Survival rose by [[27.5 points|match|NEJM23-OS2-BLINA]] ([[93.3%|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]] at two years).`,
  },
  'a gain that something is said of': {
    errors: `
      ${INFANTS} Survival rose from [[66%|match|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]], a whopping [[27%|misstated:wrong-unit|NEJM23-OS2-BLINA]] boost that has stunned doctors.`,
    twins: `
      ${INFANTS} Survival rose from [[66%|match|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]], a [[27-point|match|NEJM23-OS2-BLINA]] leap that has stunned doctors.
      ${INFANTS} Survival rose from [[66%|match|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]]. The company's shares saw a 27% boost that has stunned analysts.`,
  },
  'a gain called percent in its own words, beside or after the two levels': {
    errors: `
      ${INFANTS} At four years overall survival was [[93.3%|match|LTFU-OS4-BLINA]] against [[60.2%|match|LTFU-OS4-CTRL]]. The team called that gap, a [[33.1 percent|misstated:wrong-unit|LTFU-OS4-BLINA]] gain, durable.
      ${INFANTS} Two-year overall survival was [[93%|match|NEJM23-OS2-BLINA]], up from [[66%|match|NEJM23-OS2-CTRL]] – which the trust described as a [[27 per cent|misstated:wrong-unit|NEJM23-OS2-BLINA]] rise.`,
    twins: `
      ${INFANTS} Two-year survival was [[93%|match|NEJM23-OS2-BLINA]] rather than [[66%|match|NEJM23-OS2-CTRL]]. Side effects increased by 27 per cent.
      ${INFANTS} Two-year survival was [[93%|match|NEJM23-OS2-BLINA]] rather than [[66%|match|NEJM23-OS2-CTRL]]. In adults it improved by 27 per cent.
      ${INFANTS}\\nTwo-year survival was [[93%|match|NEJM23-OS2-BLINA]] rather than [[66%|match|NEJM23-OS2-CTRL]].\\nThe hospital has grown by 27 per cent.`,
  },
  'a gain in what the trial calls by another name': {
    errors: `
      ${INFANTS} Blinatumomab [[doubled|misstated:wrong-value|NEJM23-DFS2-BLINA]] the chance of reaching two years without a relapse.`,
    twins: `
      ${INFANTS} Blinatumomab nearly [[doubled|match|LTFU-DFS4-BLINA]] the chance of reaching four years without a relapse.
      ${INFANTS} Doctors had hoped that blinatumomab would double the chance of reaching two years without a relapse.`,
  },
  'what a rise came from': {
    errors: `
      ${INFANTS}\\nWith chemotherapy [[65.8%|match|NEJM23-OS2-CTRL]] were alive and with blinatumomab [[93.3%|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]]. Disease-free survival at two years was [[81.6%|match|NEJM23-DFS2-BLINA]], up from [[39.4%|misstated:wrong-value|NEJM23-DFS2-CTRL]].`,
    twins: `
      ${INFANTS}\\nTwo-year disease-free survival went from [[49.4%|match|NEJM23-DFS2-CTRL]] with chemo alone to [[81.6%|match|NEJM23-DFS2-BLINA]] with the drug. Overall survival? [[93.3%|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]], up from [[65.8%|match|NEJM23-OS2-CTRL]].`,
  },
  'high blood pressure is no high MRD': {
    errors: `
      ${INFANTS}\\nThere were [[ten|match|NEJM23-SAE-N]] serious adverse events, among them [[four|match|NEJM23-SAE-FEVER]] fevers, [[four|match|NEJM23-SAE-INFECTION]] infections and [[two|misstated:wrong-value|NEJM23-SAE-HYPERTENSION]] cases of high blood pressure.`,
    twins: `
      ${INFANTS}\\nThere were [[ten|match|NEJM23-SAE-N]] serious side effects: [[four|match|NEJM23-SAE-FEVER]] fevers, [[four|match|NEJM23-SAE-INFECTION]] infections, and [[one|match|NEJM23-SAE-HYPERTENSION]] case each of high blood pressure and vomiting.
      ${INFANTS}\\nThere were [[ten|match|NEJM23-SAE-N]] serious adverse events. Two children had mildly high blood pressure.`,
  },
  'a median without "of"': {
    errors: `
      TOWER tested blinatumomab in [[405|match|TOWER-N]] adults, and they lived a median [[7.7 years|misstated:wrong-unit|TOWER-OS-BLINA]] on it, v [[4.0 months|match|TOWER-OS-CHEMO]] on chemo.`,
    twins: `
      TOWER tested blinatumomab in [[405|match|TOWER-N]] adults, and they lived a median [[7.7 months|match|TOWER-OS-BLINA]] on it, v [[4.0 months|match|TOWER-OS-CHEMO]] on chemo.`,
  },
});
