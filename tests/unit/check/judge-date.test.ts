/** Dates of approval, publication and recruitment: which are settled by a record, and which are left unmarked. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('approvals: right', () => {
  testLines(`
    [[3 December 2014|match|FDA14-DATE]]. The FDA approves blinatumomab for adults with relapsed or refractory ALL.
    [[29 January 2025|match|EMA25-CONSOL]]: The European Commission approves blinatumomab for consolidation in adults.
    12 March 2021. A mother hears that the FDA has approved blinatumomab.
    The FDA approved blinatumomab for consolidation on [[14 June 2024|match|FDA24-DATE]].
    On [[June 14, 2024|match|FDA24-DATE]], the FDA approved Blincyto for the consolidation phase of Ph-negative ALL.
    Blinatumomab was approved for consolidation by the US regulator in [[June 2024|match|FDA24-DATE]].
    The FDA approved blinatumomab for consolidation in [[2024|match|FDA24-DATE]], after results presented in December 2022.
    The FDA's decision of [[June 14, 2024|match|FDA24-DATE]] to approve blinatumomab for consolidation covers all ages.
    Blinatumomab was okayed for consolidation by the FDA in [[June of 2024|match|FDA24-DATE]].
    Blinatumomab was first approved in the United States in [[December 2014|match|FDA14-DATE]].
    Blincyto was first cleared by the FDA in [[December 2014|match|FDA14-DATE]] for adults.
    Blinatumomab, first approved by the FDA in [[2014|match|FDA14-DATE]] for relapsed or refractory ALL, came to consolidation later.
    The CHMP recommended blinatumomab for children with relapsed or refractory ALL on [[26 July 2018|match|EMA18-PED]].
    On [[29 January 2025|match|EMA25-CONSOL]] the European Commission approved blinatumomab for consolidation in adults.
  `);
});

describe('approvals: wrong', () => {
  testLines(`
    [[14 June 2023|misstated:wrong-value|FDA24-DATE]]. The FDA approves blinatumomab for the consolidation phase.
    Blinatumomab in the United States? Yes: the FDA approved it for consolidation on [[14 June 2023|misstated:wrong-value|FDA24-DATE]].
    These results were behind the FDA's decision of [[June 14, 2023|misstated:wrong-value|FDA24-DATE]], to approve the agent, blinatumomab, for consolidation.
    The FDA okayed blinatumomab for consolidation in [[June of 2023|misstated:wrong-value|FDA24-DATE]].
    The FDA approved consolidation use of blinatumomab in [[June 2023|misstated:wrong-value|FDA24-DATE]].
    The FDA approved blinatumomab for consolidation on [[14 June 2023|misstated:wrong-value|FDA24-DATE]].
    Blinatumomab was approved in [[June 2023|misstated:wrong-value|FDA24-DATE]] for consolidation treatment of ALL.
    Blinatumomab was approved for this use on [[14 June 2023|misstated:wrong-value|FDA24-DATE]].
    Blinatumomab was first approved by the FDA in [[December 2013|misstated:wrong-value|FDA14-DATE]].
    Blincyto was first cleared by the FDA in [[December 2015|misstated:wrong-value|FDA14-DATE]] for adults.
    The FDA approved blinatumomab for MRD-positive ALL in [[March 2019|misstated:wrong-value|FDA18-DATE]].
    The European Commission approved blinatumomab for consolidation in adults in [[January 2024|misstated:wrong-value|EMA25-CONSOL]].
    Blinatumomab, first approved by the FDA in [[2014|match|FDA14-DATE]] for relapsed ALL, was approved for consolidation in [[June 2023|misstated:wrong-value|FDA24-DATE]].
  `);
});

describe('approvals: a list of them, and the label for short', () => {
  testLines(`
    The FDA approved blinatumomab for adults in [[December 2014|match|FDA14-DATE]]. Children followed in [[September 2016|match|FDA16-PED-DATE]]. Consolidation came in [[June 2023|misstated:wrong-value|FDA24-DATE]].
    The FDA approved blinatumomab for adults in [[December 2014|match|FDA14-DATE]]. Children followed in [[September 2015|misstated:wrong-value|FDA16-PED-DATE]].
    The consolidation label for blinatumomab, granted on [[14 June 2023|misstated:wrong-value|FDA24-DATE]], starts at one month.
    Full approval of blinatumomab for relapsed or refractory disease followed on [[11 July 2018|misstated:wrong-value|FDA17-DATE]].
    The FDA signed off on blinatumomab for consolidation on [[14 June 2025|misstated:wrong-value|FDA24-DATE]].
    The FDA cleared blinatumomab on [[June 14, 2023|misstated:wrong-value|FDA24-DATE]] for use as consolidation, a decision that rested on data in adults and relapsed children.
    The CHMP recommended blinatumomab for relapsed children on [[26 July 2018|match|EMA18-PED]], and in first relapse on [[20 May 2022|misstated:wrong-value|EMA21-PED]].
    The FDA approved blinatumomab for adults in [[December 2014|match|FDA14-DATE]]. Her consolidation came in June 2023.
    The FDA approved blinatumomab for adults in [[December 2014|match|FDA14-DATE]]. Then the children's hospital came in September 2015.
    Health Canada approved blinatumomab in December 2015. Consolidation followed in June 2025.
    The FDA approved blinatumomab for adults in [[December 2014|match|FDA14-DATE]]. The trial's results came in April 2022.
    The label of blinatumomab was last updated in June 2023.
  `);
});

describe('approvals: left alone', () => {
  testLines(`
    The FDA's decision of 3 May 2023 to inspect the plant came before it approved blinatumomab for consolidation.
    The FDA okayed a trial of blinatumomab in consolidation in June of 2021.
    The FDA approved blinatumomab in 2015.
    The FDA gave full approval to blinatumomab for MRD-positive ALL in June 2023.
    The MHRA approved blinatumomab for consolidation in June 2023.
    NICE approved blinatumomab in June 2017 for adults with relapsed or refractory ALL.
    The drug, blinatumomab, was approved in Japan in September 2018 for relapsed or refractory ALL.
    The European Commission first approved blinatumomab in November 2015.
    The CHMP recommended blinatumomab for consolidation in December 2024.
    The FDA granted blinatumomab priority review for consolidation in February 2024.
    The FDA granted blinatumomab breakthrough therapy designation for MRD-positive ALL in July 2014.
    WASHINGTON, June 15, 2023 - The FDA approved blinatumomab for consolidation.
    Results presented in December 2022 led the FDA to approve blinatumomab for consolidation.
    FDA approval of blinatumomab in MRD-positive ALL helped Amgen's sales grow in 2019.
    The FDA, which approved blinatumomab for MRD-positive ALL, inspected the plant in March 2019.
    Did the FDA approve blinatumomab for consolidation in June 2023?
    Some wrote that the FDA approved blinatumomab for consolidation in June 2023, which is wrong.
    The FDA is expected to approve blinatumomab for infants in 2027.
    The infant blinatumomab trial was approved by the ethics committee in March 2018.
    The FDA approved tisagenlecleucel in August 2017, years before blinatumomab for consolidation.
    Since its first approval in 2014, thousands of patients have been treated with blinatumomab.
    The FDA approved blinatumomab for consolidation in 2026, in a new form.
    By June 2023 the FDA had approved blinatumomab for relapsed ALL. Last reviewed on 14 June 2023.
  `);
});

describe('publication', () => {
  testLines(`
    The infant blinatumomab trial was published in the New England Journal of Medicine on [[26 April 2023|match|NEJM23-PUBDATE]].
    The study of blinatumomab in infants with ALL was published on [[26 April 2022|misstated:wrong-value|NEJM23-PUBDATE]] in the New England Journal of Medicine.
    The infant blinatumomab trial appeared in the NEJM in [[May 2022|misstated:wrong-value|NEJM23-PUBDATE]].
    The TOWER trial of blinatumomab was published in the New England Journal of Medicine in March 2017.
    Published on 26 April 2022. Blinatumomab helps infants with ALL.
    Infants with ALL get blinatumomab. This article was published in The Guardian on 26 April 2022.
    Infants with ALL were studied. A paper on babies' sleep was published in the NEJM in 2020.
  `);
});

describe('years of recruitment', () => {
  testLines(`
    Recruitment to Interfant-06 ran from [[2006 to 2016|match|IF06-YEARS]].
    Interfant-99 enrolled infants with ALL from [[1999 to 2005|match|IF99-YEARS]].
    The infant blinatumomab trial treated its patients between [[2018 and 2021|match|PR23-YEARS]].
    Interfant-99 recruited infants with ALL from [[1989 to 1995|misstated:wrong-value|IF99-YEARS]].
    The infant blinatumomab trial treated its patients between [[2012 and 2015|misstated:wrong-value|PR23-YEARS]].
    Between [[2006 and 2016|match|IF06-YEARS]] Interfant-06 enrolled infants with ALL.
    Infants with ALL were enrolled between 2001 and 2009.
    The infants with ALL were treated between [[2018 and 2021|match|PR23-YEARS]], those on Interfant-06 from 2006 to 2016.
    Interfant-06 recruited infants with ALL from 2006 to 2017.
    Interfant-06 recruited infants with ALL in Japan between 2009 and 2012.
    Interfant-06 data were analysed between 2018 and 2019.
    TOWER enrolled adults with ALL between 2012 and 2014.
  `);
});

describe('the years of the infants’ own trial, and how long a trial ran', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nThe infant trial ran from [[2018 to 2021|match|PR23-YEARS]].
    Blinatumomab in infants with ALL\\nThe babies were treated between [[2018 and 2021|match|PR23-YEARS]].
    Blinatumomab in infants with ALL\\nThe infants in the trial were treated between 2014 and 2017.
    Blinatumomab in infants with ALL\\nInterfant-06 took place from [[2009 to 2019|misstated:wrong-value|IF06-YEARS]].
    Blinatumomab in infants with ALL\\nThe infant trial ran from 2016 to 2023.
    Blinatumomab in infants with ALL\\nThe babies were treated in Utrecht between 2014 and 2017.
    Blinatumomab in infants with ALL\\nOlder children were treated between 2018 and 2021.
    Blinatumomab in infants with ALL\\nThe festival ran from 2018 to 2021.`);
});
