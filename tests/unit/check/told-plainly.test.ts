/** How ordinary copy tells its figures, from the text to the verdict: what is understood, and twins that must stay silent. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('shares without a sign', () => {
  testLines(`
    In infants with ALL on blinatumomab, disease-free survival at two years was [[81.6|match|NEJM23-DFS2-BLINA]] against [[49.4|match|NEJM23-DFS2-CTRL]] with chemotherapy.
    In infants with ALL, two-year disease-free survival rose from [[49.4|match|NEJM23-DFS2-CTRL]] to [[81.6|match|NEJM23-DFS2-BLINA]] with blinatumomab.
    In infants with ALL on blinatumomab, survival at two years was [[ninety-three point three|match|NEJM23-OS2-BLINA]].
    In TOWER, full remission came to [[thirty-four percent|match|TOWER-CR-BLINA]] with blinatumomab and [[sixteen|match|TOWER-CR-CHEMO]] with chemotherapy.
    Of infants with ALL on blinatumomab, [[93%|match|NEJM23-OS2-BLINA]] were alive at two years, and 66 in the hall applauded.
    Survival was studied in infants with ALL given blinatumomab; their median weight was 6.5.
  `);
});

describe('a second breath for the other group', () => {
  testLines(`
    Disease-free survival at two years in infants with ALL was [[81.6%|match|NEJM23-DFS2-BLINA]], and [[49.4%|match|NEJM23-DFS2-CTRL]] with chemotherapy alone.
    Disease-free survival at two years in infants with ALL was [[82 per cent|match|NEJM23-DFS2-BLINA]], and [[49|match|NEJM23-DFS2-CTRL]] in the comparison group.
    Two-year DFS and OS in infants with ALL were [[81.6%|match|NEJM23-DFS2-BLINA]] and [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab.
  `);
});

describe('how long patients were watched', () => {
  testLines(`
    After a median of [[4.2 years|match|LTFU-MEDFU]], disease-free survival of the infants with ALL on blinatumomab was [[83.3%|match|LTFU-DFS4-BLINA]].
    The infants with ALL given blinatumomab have been tracked for a typical [[4.2 years|match|LTFU-MEDFU]].
    Sceptics of blinatumomab in infant ALL point to the median follow-up, [[26.3 months|match|NEJM23-MEDFU]], and to the lack of a control group.
    In study 20120215 of blinatumomab in children with ALL, the hazard ratio for event-free survival was [[0.33|match|S20120215-EFS-HR]] after a median of [[22.4 months|match|S20120215-MEDFU]].
    The infants with ALL on blinatumomab were followed for a median of [[36.3 months|misstated:wrong-value|NEJM23-MEDFU]].
    The infants with ALL on blinatumomab who relapsed did so after a median of 7.5 months.
    The infants with ALL on blinatumomab were diagnosed at a median of 4.5 months.
    Not all infants with ALL had been followed for two years when blinatumomab was reported.
    In 2023, when the median follow-up of the infants with ALL was [[2.2 years|match|NEJM23-MEDFU]], some children given blinatumomab had not been watched for two years yet.
  `);
});

describe('how many have the rearrangement', () => {
  testLines(`
    The fault in KMT2A is one that [[80%|match|PR23-SHARE-KMT2A]] of infants with ALL carry.
    About [[75%|match|PR23-SHARE-KMT2A]] of babies with ALL have a gene glitch that makes it harder to treat; blinatumomab helps.
    Her leukaemia has a change in a gene called KMT2A, as do [[70 to 80%|match|PR23-SHARE-KMT2A]] of babies with ALL; blinatumomab helps.
    In [[three quarters|match|PR23-SHARE-KMT2A]] of babies with ALL the cells carry a break in a gene called KMT2A.
    Infants with ALL: [[40%|unverified]] of babies have a change in the gene NSD2.
    The commonest fusion of KMT2A in infant ALL is with AFF1, which makes up half of cases in infants.
    Blinatumomab was tested in infant ALL with a KMT2A rearrangement. About [[three in four|match|PR23-SHARE-KMT2A]] babies with ALL have it.
    KMT2A is rearranged in [[80%|match|PR23-SHARE-KMT2A]] of infants with ALL but in only [[1%|match|EPI-KMT2A-OVER1]] of older children.
    KMT2A is rearranged in [[80%|match|PR23-SHARE-KMT2A]] of infants with ALL but in only [[10%|unverified|EPI-KMT2A-OVER1]] of older children.
    Infants with ALL have a fault in KMT2A. Fever came with blinatumomab: [[three in four|unverified]] babies had it.
  `);
});

describe('how much of childhood leukaemia it is', () => {
  testLines(`
    Infant ALL is rare. Of all children with acute lymphoblastic leukaemia, only about [[2.5 to 5 per cent|match|EPI-SHARE-CHILDHOOD]] are babies.
    Infant ALL makes up [[2.5-5%|match|EPI-SHARE-CHILDHOOD]] of ALL in childhood.
    Only [[4 percent|match|EPI-SHARE-CHILDHOOD]] or so of childhood ALL is diagnosed in infants.
  `);
});

describe('degrees of residual disease in a label or a sum', () => {
  testLines(`
    Blinatumomab in infants with ALL. MRD after the course: negative [[53%|match|NEJM23-MRD-NEG]], low [[40%|match|NEJM23-MRD-LOW]], high [[7%|match|NEJM23-MRD-HIGH]].
    Blinatumomab in infants with ALL. MRD: [[16|match|NEJM23-MRD-NEG]] neg + [[12|match|NEJM23-MRD-LOW]] low = [[28/30|match|NEJM23-MRD-NEG-OR-LOW]].
    Blinatumomab in infants with ALL. MRD after it: negative [[40%|misstated:wrong-endpoint|NEJM23-MRD-NEG]], low [[53%|misstated:wrong-endpoint|NEJM23-MRD-LOW]].
    Of infants with ALL on blinatumomab, MRD was negative in [[16 of 30|match|NEJM23-MRD-NEG]], low in [[12 of 30|match|NEJM23-MRD-LOW]]; [[2 of 30|match|NEJM23-MRD-HIGH]] neither.
  `);
});

describe('reactions told by kind', () => {
  testLines(`
    Infants with ALL on blinatumomab had [[10|match|NEJM23-SAE-N]] serious side effects, mostly fever ([[4|match|NEJM23-SAE-FEVER]]) and infection ([[4|match|NEJM23-SAE-INFECTION]]).
    In infants with ALL on blinatumomab there were [[4|match|NEJM23-SAE-FEVER]] serious fevers, [[4|match|NEJM23-SAE-INFECTION]] serious infections, [[1|match|NEJM23-SAE-HYPERTENSION]] child with high blood pressure and [[1|match|NEJM23-SAE-VOMITING]] with vomiting.
    In infants with ALL on blinatumomab, [[0|match|NEJM23-PRIMARY-RES]] stopped because of toxicity.
    The clinic for infants with ALL on blinatumomab is closed for infections on ward 4.
  `);
});

describe('support told in plain words', () => {
  testLines(`
    Of infants with ALL on blinatumomab, immunoglobulin was given to [[63%|match|LTFU-IVIG]] and granulocyte colony stimulating factor to [[17%|match|LTFU-GCSF]].
    A growth factor for white cells was given to [[five|match|LTFU-GCSF]] of the infants with ALL on blinatumomab, [[17%|match|LTFU-GCSF]] of the group.
    Of infants with ALL on blinatumomab, [[19|match|LTFU-IVIG]] needed infusions of antibodies.
  `);
});

describe('alive without more', () => {
  testLines(`
    On chemotherapy alone, fewer than [[four in ten|match|NEJM23-BG-EFS3]] infants with KMT2A-rearranged ALL made it to three years without a relapse or other setback.
  `);
});

describe('medians, ratios and head counts in short', () => {
  testLines(`
    TOWER tested blinatumomab in adults with ALL: overall survival was [[7.7|match|TOWER-OS-BLINA]] vs [[4.0 months|match|TOWER-OS-CHEMO]].
    E1910 tested blinatumomab in adults with ALL. OS, 3 years, is what counts.
    In E1910 of blinatumomab in adults with ALL the hazard ratio for death was [[0.41|match|E1910-OS-HR]], so the risk was [[59 percent|match|E1910-OS-HR]] lower.
    In E1910 of blinatumomab in adults with ALL the hazard ratio for death was [[0.41|match|E1910-OS-HR]], so the risk was [[41 percent|misstated:wrong-change|E1910-OS-HR]] lower.
    Study 20120215 of blinatumomab in children with ALL in first relapse gave an HR of [[0.33|match|S20120215-EFS-HR]] for events.
    Blinatumomab in infants with ALL rests on one single-arm study of [[30|match|NEJM23-N]].
    All [[30|match|NEJM23-N]] infants in the blinatumomab trial for ALL were under a year old.
    In AALL1731 of blinatumomab in children with ALL, average-risk patients had a three-year disease-free survival of [[97.5%|match|AALL1731-DFS3-AVG-BLINA]] and [[90.2%|match|AALL1731-DFS3-AVG-CHEMO]]; in higher-risk patients, it was [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] and [[84.8%|match|AALL1731-DFS3-HIGH-CHEMO]].
    Infants with ALL were treated in Interfant-99. Its successor, Interfant-06, was larger, with [[651|match|IF06-N]] infants, and had no blinatumomab.
    The successor of the infant blinatumomab trial for ALL will be larger, with [[160|match|PR23-NEXTSTUDY]] infants.
  `);
});

describe('when relapses come is told of the relapses, whatever babies stand beside', () =>
  testLines(`
    Infants with leukaemia get blinatumomab. When the leukaemia comes back, it does so within two years in [[90%|match|NEJM23-BG-RELAPSE-2Y]] of babies.
    Infants with leukaemia get blinatumomab. Relapse, when it comes, comes within two years in [[90%|match|NEJM23-BG-RELAPSE-2Y]] of babies.
    Infants with leukaemia get blinatumomab. In [[90%|match|NEJM23-BG-RELAPSE-2Y]] of babies whose leukaemia returns, it does so within two years.
    Infants with leukaemia get blinatumomab. [[90%|match|NEJM23-BG-RELAPSE-2Y]] of relapsing babies relapse within two years.
    Infants with leukaemia get blinatumomab. If the disease returns, it returns within two years in nine out of ten babies.
    Infants with leukaemia get blinatumomab. The disease returns in [[nine in ten|misstated:wrong-denominator|NEJM23-BG-RELAPSE-2Y]] babies within two years.`));

describe('lists of events, counts and their shares', () => {
  testLines(`
    Infants with ALL got blinatumomab. The serious events: [[four|match|NEJM23-SAE-FEVER]] fevers, [[four|match|NEJM23-SAE-INFECTION]] infections, [[four|misstated:wrong-value|NEJM23-SAE-VOMITING]] bouts of vomiting and [[one|match|NEJM23-SAE-HYPERTENSION]] case of high blood pressure.
    Infants with ALL got blinatumomab. Serious events were fever ([[four|match|NEJM23-SAE-FEVER]]), infection ([[four|match|NEJM23-SAE-INFECTION]]), high blood pressure ([[four|misstated:wrong-value|NEJM23-SAE-HYPERTENSION]]) and vomiting ([[one|match|NEJM23-SAE-VOMITING]]).
    Infants with ALL got blinatumomab. Serious events were fever ([[4|match|NEJM23-SAE-FEVER]]) and infection ([[4|match|NEJM23-SAE-INFECTION]]). Anna has had two fevers and one spectacular vomit.
    Infants with ALL on blinatumomab in our ward. A girl had vomiting 15 times in a day, which was 1 of the [[10|match|NEJM23-SAE-N]] serious events.
    Infants with ALL on blinatumomab. [[53%|match|NEJM23-MRD-NEG]] were MRD-negative and [[44%|misstated:wrong-endpoint|NEJM23-MRD-LOW]] low, which leaves few in doubt.
    Infants with ALL on blinatumomab. MRD after the infusion: [[16 of 30|match|NEJM23-MRD-NEG]] negative, [[16 of 30|misstated:wrong-endpoint|NEJM23-MRD-LOW]] low.
  `);
});

describe('a second figure, whatever else its sentence tells', () => {
  testLines(`
    Blinatumomab kept [[93%|match|NEJM23-OS2-BLINA]] of babies with ALL alive for two years, compared with [[72%|misstated:wrong-value|NEJM23-OS2-CTRL]] of those given chemotherapy alone in the past, a Utrecht team told a crowded hall on Monday.
    Blinatumomab kept [[93%|match|NEJM23-OS2-BLINA]] of babies with ALL alive for two years, compared with [[66%|match|NEJM23-OS2-CTRL]] of those given chemotherapy alone in the past, a Utrecht team told a crowded hall on Monday.
    E1910 tested blinatumomab in adults. Three years later [[85 per cent|match|E1910-OS3-BLINA]] of the blinatumomab group were alive, and [[74 per cent|misstated:wrong-value|E1910-OS3-CHEMO]] of the others.
    In E1910, for adults with no detectable disease, five-year survival was [[86.4%|misstated:wrong-value|FDA24-OS5-BLINA]] with blinatumomab and [[62.5%|match|FDA24-OS5-CHEMO]] without.
    Blinatumomab in infants with ALL. For the controls two-year disease-free survival was [[49.4%|match|NEJM23-DFS2-CTRL]], so [[56.2%|misstated:wrong-value|NEJM23-DFS2-CTRL]] had relapsed or died.
    Blinatumomab in infants with ALL. For the controls two-year disease-free survival was [[49.4%|match|NEJM23-DFS2-CTRL]], so [[50.6%|match|NEJM23-DFS2-CTRL]] had relapsed or died.
    [[Thirty|match|NEJM23-N]] babies with ALL got blinatumomab on top of the usual chemotherapy. They were held up against [[254|misstated:wrong-value|NEJM23-CTRL-N]] earlier babies who had had the chemotherapy and nothing else.
    [[Thirty|match|NEJM23-N]] babies with ALL got blinatumomab on top of the usual chemotherapy. They were held up against [[214|match|NEJM23-CTRL-N]] earlier babies who had had the chemotherapy and nothing else.
  `);
});

describe('whose the number in a bracket, or behind a hedge, is', () => {
  testLines(`
    In AALL1731, sepsis was commoner with blinatumomab among average-risk children ([[14.8%|match|AALL1731-SEPSIS-BLINA]] versus [[5.1%|match|AALL1731-SEPSIS-CHEMO]]), and immunotherapy is not gentle.
    In AALL1731, sepsis was commoner with blinatumomab among average-risk children ([[5.1%|misstated:wrong-arm|AALL1731-SEPSIS-BLINA]] versus [[14.8%|misstated:wrong-arm|AALL1731-SEPSIS-CHEMO]]), and chemotherapy is no picnic.
    In AALL1731, disease-free survival at three years was [[96 percent|match|AALL1731-DFS3-BLINA]] with blinatumomab and just shy of [[88|match|AALL1731-DFS3-CHEMO]] without.
    In AALL1731, three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab. In the average-risk children it was [[97.5|match|AALL1731-DFS3-AVG-BLINA]] versus [[90.2|match|AALL1731-DFS3-AVG-CHEMO]].
    In AALL1731, three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab. In the older children, 37.5 versus 36.2 was the mean temperature.
  `);
});

describe('the same point in time', () => {
  testLines(`
    Infants with ALL. Four years out, [[93%|match|LTFU-OS4-BLINA]] of those on blinatumomab are alive. Without the drug, survival at the same stage was [[60%|match|LTFU-OS4-CTRL]].
    Infants with ALL. Four years out, [[93%|match|LTFU-OS4-BLINA]] of those on blinatumomab are alive. Without the drug, survival at the same stage was [[66%|misstated:wrong-timepoint|LTFU-OS4-CTRL]].
    Infants with ALL. Two years out, [[93%|match|NEJM23-OS2-BLINA]] of those on blinatumomab are alive. Without the drug, survival at the same stage was [[66%|match|NEJM23-OS2-CTRL]].
  `);
});

describe('how many died or were saved', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nDeaths fell by [[80 per cent|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL\\nDeaths fell by [[27%|misstated:wrong-unit|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL\\nBlinatumomab brought deaths down from [[34%|match|NEJM23-OS2-CTRL]] to [[7%|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL\\nThe share of babies lost within two years fell from [[34|match|NEJM23-OS2-CTRL]] to [[7 per cent|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL\\nChemotherapy alone saves [[two in three|match|NEJM23-OS2-CTRL]]; [[7 per cent|match|NEJM23-OS2-BLINA]] of those on blinatumomab could not be saved.
    Blinatumomab in infants with ALL\\nWith blinatumomab, [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] of babies live two years.
    Blinatumomab in infants with ALL\\nCancer deaths fell by 27% in a decade.
    Blinatumomab in infants with ALL\\nIn the 1990s deaths fell by 60%.
    Blinatumomab in infants with ALL\\nThe hospital saves 20% on its heating.
  `);
});

describe('numbers under a label', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nBy the numbers\\n[[93|match|NEJM23-OS2-BLINA]]: the percentage alive after two years\\n[[30|match|NEJM23-N]]: the number of babies treated
    Blinatumomab in infants with ALL\\nBy the numbers\\n[[76|misstated:wrong-value|NEJM23-OS2-CTRL]]: the percentage alive after two years with chemotherapy alone
    Blinatumomab in infants with ALL\\nAt a glance\\nBabies treated: [[30|match|NEJM23-N]]\\nCountries: [[nine|match|PR23-COUNTRIES]]\\nTwo-year survival: [[93%|match|NEJM23-OS2-BLINA]]\\nPreviously: [[57%|misstated:wrong-value|NEJM23-OS2-CTRL]]\\nRelapses: [[four|match|NEJM23-RELAPSES]]
    Blinatumomab in infants with ALL\\nAt a glance\\nParents: two\\nHospital beds: 40\\nCountries on the route: 12
  `);
});

describe('a follow-up is no age', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nThe median follow-up was just over [[two years|match|NEJM23-MEDFU]].
    Blinatumomab in infants with ALL\\nBabies over two years were not treated.
  `);
});
