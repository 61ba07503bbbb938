/** "All" and "none" are figures in few sentences: those that say of all who were treated what became of them, and no more. */
import { describe, expect, it } from 'vitest';
import { check, testLines } from '../check/judge.ts';

describe('of all, or of none', () => {
  testLines(`
    Blinatumomab in infants with ALL\\n[[All|misstated:wrong-value|NEJM23-OS2-BLINA]] of the infants given blinatumomab survived two years.
    Blinatumomab in infants with ALL\\n[[Every|misstated:wrong-value|NEJM23-OS2-BLINA]] baby on blinatumomab was alive after two years.
    Blinatumomab in infants with ALL\\n[[No|misstated:wrong-value|NEJM23-RELAPSES]] baby who got blinatumomab relapsed.
    Blinatumomab in infants with ALL\\nOn the ward people cheered. [[All|misstated:wrong-value|NEJM23-OS2-BLINA]] of the infants given blinatumomab survived two years.
    Blinatumomab in infants with ALL\\nNearly [[all|misstated:wrong-value|NEJM23-OS2-CTRL]] babies on chemotherapy alone survived two years.`);

  it('no number fits into the place of the word', () => {
    const [finding] = check(
      'Blinatumomab in infants with ALL\nAll of the infants given blinatumomab survived.',
    );
    expect(finding?.verdict).toBe('misstated');
    expect(finding?.correction).toBeUndefined();
  });
});

describe('said in passing, of others, or of something else', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nAll of the babies on the ward survived.
    Blinatumomab in infants with ALL\\nAll infants given blinatumomab survived the infusion.
    Blinatumomab in infants with ALL\\nNone of the infants on blinatumomab died of an infection.
    Blinatumomab in infants with ALL\\nAll infants in Leeds given blinatumomab survived.
    Blinatumomab in infants with ALL\\nIn Leeds three infants had the drug last year. All of the infants given blinatumomab survived.
    Blinatumomab in infants with ALL\\nAfter the trial seven more babies were treated in Utrecht. Every baby on blinatumomab was alive after two years.
    Blinatumomab in infants with ALL\\nNone of the babies died.
    Blinatumomab in infants with ALL\\nEvery baby on blinatumomab had a fever.
    Blinatumomab in infants with ALL\\nNobody can promise that all infants given blinatumomab survive.`);
});
