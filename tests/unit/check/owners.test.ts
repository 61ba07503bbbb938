/** Whose value a wrong figure has: the reason is sought in the order of the contract, and chance is no reason. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

describe('the owner of a wrong value', () => {
  testClasses({
    'another measure of the same trial': {
      errors: `
        In the infants with leukaemia given blinatumomab, G-CSF was needed by [[63%|misstated:wrong-endpoint|LTFU-GCSF]].
        Deaths in remission were seen in [[3.7%|misstated:wrong-endpoint|IF06-CRDEATH]] of infants treated in Interfant-06.
        Severe cytokine release syndrome was seen in [[3.6%|misstated:wrong-endpoint|RIALTO-CRS]] of the children given blinatumomab in RIALTO.`,
      twins: `
        In the infants with leukaemia given blinatumomab, G-CSF was needed by [[17%|match|LTFU-GCSF]].`,
    },
    'another trial': {
      errors: `
        In the infant blinatumomab trial [[52%|misstated:wrong-value|NEJM23-OS2-BLINA]] were alive at two years with blinatumomab.
        In TOWER, median overall survival was [[6.3 months|misstated:wrong-value|TOWER-OS-BLINA]] with blinatumomab.
        Babies in [[eleven|misstated:wrong-value|PR23-COUNTRIES]] countries took part in the infant blinatumomab trial.`,
      twins: `
        In the infant blinatumomab trial [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years with blinatumomab.`,
    },
  });
});
