/** Figures set against a confirmed one of the other group; and the twins, in which other patients, hopes or times stand on one side. */
import { testClasses } from './judge.ts';

testClasses({
  'set against the other group': {
    errors: `
      In E1910, three-year overall survival was [[85%|match|E1910-OS3-BLINA]] versus [[46%|misstated:wrong-value|E1910-OS3-CHEMO]].
      In E1910, the relapse-free survival (RFS) rates were [[80%|match|E1910-RFS3-BLINA]] versus [[57%|misstated:wrong-value|E1910-RFS3-CHEMO]].
      In AALL1731, three-year DFS in the higher-risk stratum was [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] with blinatumomab versus [[90.2%|misstated:wrong-population|AALL1731-DFS3-HIGH-CHEMO]] for chemotherapy alone.
      In the infant trial of blinatumomab, two-year survival is [[93.3%|match|NEJM23-OS2-BLINA]] against [[78.8%|misstated:wrong-value|NEJM23-OS2-CTRL]] in history.
      AALL1731 in average risk: 3-yr DFS [[97.5 %|match|AALL1731-DFS3-AVG-BLINA]] ± 1.3 % vs [[94.3 %|misstated:wrong-value|AALL1731-DFS3-AVG-CHEMO]] ± 2.3 %.`,
    twins: `
      In E1910, three-year overall survival was [[85%|match|E1910-OS3-BLINA]] versus [[68%|match|E1910-OS3-CHEMO]].
      In E1910, three-year overall survival was [[85%|match|E1910-OS3-BLINA]] in the trial versus 79% in daily practice.
      In E1910, three-year overall survival was [[85%|match|E1910-OS3-BLINA]] against 57% in another hospital.
      In E1910, three-year overall survival was [[85%|match|E1910-OS3-BLINA]] against a hoped-for 75%.
      In the infant trial of blinatumomab, two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] against 40% a generation ago.
      In the infant trial of blinatumomab, disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]] at two years, up from 44.0%.`,
  },
  'one measure at two times': {
    errors: '',
    twins: `
      In the E1910 trial in adults, five-year survival was [[82.4%|match|FDA24-OS5-BLINA]] versus 69% with chemotherapy.
      Among the babies of Interfant-06 on chemotherapy alone, survival had fallen to [[60.2%|match|LTFU-OS4-CTRL]] at four years, from [[65.8%|match|NEJM23-OS2-CTRL]] at two years.`,
  },
});
