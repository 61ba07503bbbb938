/**
 * What goes wrong in copy, class by class, each beside its twins: figures that resemble the error and must not be
 * flagged. Names and numbers are those of the list of error classes: 1 to 14 here. Class 8 has twins only.
 */
import { testClasses } from './judge.ts';

testClasses({
  '1 wrong or transposed digit': {
    errors: `
      In infants with KMT2A-rearranged ALL, two-year disease-free survival with blinatumomab was [[86.1%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
      Adding blinatumomab gave infants with KMT2A-rearranged ALL a two-year overall survival of [[39.3%|misstated:wrong-value|NEJM23-OS2-BLINA]].
      Two years on, [[93.3%|match|NEJM23-OS2-BLINA]] of the infants given blinatumomab were alive, against [[56.8%|misstated:wrong-value|NEJM23-OS2-CTRL]] of those given chemotherapy alone.`,
    twins: `
      In infants with KMT2A-rearranged ALL, two-year disease-free survival with blinatumomab was [[81.6 per cent|match|NEJM23-DFS2-BLINA]].
      Infants with KMT2A-rearranged ALL had a two-year disease-free survival of [[81·6%|match|NEJM23-DFS2-BLINA]] on blinatumomab.
      Two-year disease-free survival among infants treated with blinatumomab was [[82%|match|NEJM23-DFS2-BLINA]].`,
  },
  '2 rounding': {
    errors: `
      Two-year disease-free survival among infants with leukaemia treated with blinatumomab was [[81%|misstated:wrong-rounding|NEJM23-DFS2-BLINA]].
      Two-year overall survival was [[93%|match|NEJM23-OS2-BLINA]] in infants given blinatumomab and [[65%|misstated:wrong-rounding|NEJM23-OS2-CTRL]] in those given chemotherapy alone.
      Among infants with KMT2A-rearranged ALL, two-year disease-free survival was [[82%|match|NEJM23-DFS2-BLINA]] with blinatumomab and [[50%|misstated:wrong-rounding|NEJM23-DFS2-CTRL]] with chemotherapy alone.`,
    twins: `
      Among infants with KMT2A-rearranged ALL, two-year disease-free survival was [[82%|match|NEJM23-DFS2-BLINA]] with blinatumomab and [[49%|match|NEJM23-DFS2-CTRL]] with chemotherapy alone.
      Two-year overall survival was [[93%|match|NEJM23-OS2-BLINA]] in infants given blinatumomab and [[66%|match|NEJM23-OS2-CTRL]] in those given chemotherapy alone.
      Two years after diagnosis, [[four in five|match|NEJM23-DFS2-BLINA]] infants given blinatumomab were alive without leukaemia.`,
  },
  '3 bound on the wrong side': {
    errors: `
      With chemotherapy alone, more than [[half|misstated:wrong-bound|NEJM23-DFS2-CTRL]] of infants with KMT2A-rearranged ALL were alive without leukaemia after two years.
      More than [[95%|misstated:wrong-bound|NEJM23-OS2-BLINA]] of the infants treated with blinatumomab were alive after two years.
      Two-year disease-free survival was more than [[82%|misstated:wrong-bound|NEJM23-DFS2-BLINA]] in infants given blinatumomab.`,
    twins: `
      More than [[80%|match|NEJM23-DFS2-BLINA]] of infants given blinatumomab were alive without leukaemia after two years.
      Over [[nine in ten|match|NEJM23-OS2-BLINA]] infants treated with blinatumomab were alive after two years.
      With chemotherapy alone, almost [[half|match|NEJM23-DFS2-CTRL]] of infants with KMT2A-rearranged ALL were alive without leukaemia after two years.
      With chemotherapy alone, more than [[half|match|NEJM23-DFS2-CTRL]] of infants with KMT2A-rearranged ALL relapsed or died within two years.`,
  },
  '4 groups swapped': {
    errors: `
      Two-year disease-free survival was [[49.4%|misstated:wrong-arm|NEJM23-DFS2-BLINA]] with blinatumomab and [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]] with chemotherapy alone in infants with KMT2A-rearranged ALL.
      Of infants with KMT2A-rearranged ALL treated with chemotherapy alone, [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]] were alive at two years.
      Infants given blinatumomab had a two-year overall survival of [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]].`,
    twins: `
      Two-year disease-free survival of infants was [[49.4%|match|NEJM23-DFS2-CTRL]] in Interfant-06 and [[81.6%|match|NEJM23-DFS2-BLINA]] in the blinatumomab trial.
      Survival of infants at two years rose from [[66%|match|NEJM23-OS2-CTRL]] with chemotherapy alone to [[93%|match|NEJM23-OS2-BLINA]] with blinatumomab.`,
  },
  '5 endpoints swapped': {
    errors: `
      Two years after diagnosis, [[82%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of the infants given blinatumomab had survived.
      With blinatumomab, [[93%|misstated:wrong-endpoint|NEJM23-DFS2-BLINA]] of infants with KMT2A-rearranged ALL were relapse-free after two years.
      Two-year disease-free survival in infants given blinatumomab was [[93.3%|misstated:wrong-endpoint|NEJM23-DFS2-BLINA]].`,
    twins: `
      Two years after diagnosis, [[82%|match|NEJM23-DFS2-BLINA]] of the infants given blinatumomab were alive without relapse.
      With blinatumomab, [[82%|match|NEJM23-DFS2-BLINA]] of infants with KMT2A-rearranged ALL were leukaemia-free after two years.`,
  },
  '6 one value, two meanings': {
    errors: `
      After one course of blinatumomab, [[93%|misstated:wrong-endpoint|NEJM23-MRD-NEG]] of the infants became MRD-negative.
      After the infusion of blinatumomab, [[53%|misstated:wrong-endpoint|NEJM23-MRD-NEG-OR-LOW]] of infants were MRD-negative or had low MRD.`,
    twins: `
      After one course of blinatumomab, [[93%|match|NEJM23-MRD-NEG-OR-LOW]] of the infants were MRD-negative or had low MRD.
      With blinatumomab, [[93%|match|NEJM23-OS2-BLINA]] of the infants with KMT2A-rearranged ALL were alive after two years.
      After the blinatumomab infusion, [[28 of 30|match|NEJM23-MRD-NEG-OR-LOW]] infants were MRD-negative or had low MRD; two-year survival was [[93%|match|NEJM23-OS2-BLINA]].`,
  },
  '7 wrong time': {
    errors: `
      Five-year survival of infants given blinatumomab was [[93.3%|misstated:wrong-timepoint|LTFU-OS4-BLINA]].
      At four years, [[82%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]] of the infants given blinatumomab were alive and leukaemia-free.
      Four-year disease-free survival of infants with KMT2A-rearranged ALL was [[49.4%|misstated:wrong-timepoint|LTFU-DFS4-CTRL]] with chemotherapy alone.`,
    twins: `
      Four-year survival of infants given blinatumomab was [[93.3%|match|LTFU-OS4-BLINA]].
      Four-year disease-free survival of infants with KMT2A-rearranged ALL was [[83.3%|match|LTFU-DFS4-BLINA]] with blinatumomab and [[44.0%|match|LTFU-DFS4-CTRL]] with chemotherapy alone.
      Three-year survival of infants given blinatumomab was [[93.3%|unverified]].`,
  },
  '8 time left out': {
    twins: `
      Survival of infants with KMT2A-rearranged ALL rose from [[66%|match|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]] when blinatumomab was added.
      Blinatumomab lifted disease-free survival of infants with leukaemia to [[82%|match|NEJM23-DFS2-BLINA]].`,
  },
  '9 population': {
    errors: `
      In Interfant-06, six-year overall survival of infants with KMT2A-rearranged ALL was [[87.2%|misstated:wrong-population|IF06-OS6-GERMLINE]].
      In Interfant-06, six-year event-free survival of infants with KMT2A-rearranged ALL was [[73.9%|misstated:wrong-population|IF06-EFS6-KMT2A]].`,
    twins: `
      Two years after diagnosis, [[93%|match|NEJM23-OS2-BLINA]] of babies treated with blinatumomab were alive.
      Two-year overall survival of infants with KMT2A-rearranged ALL treated with blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]].
      In Interfant-06, six-year overall survival of infants with KMT2A-germline ALL was [[87.2%|match|IF06-OS6-GERMLINE]].`,
  },
  '10 denominator': {
    errors: `
      [[Two thirds|misstated:wrong-denominator|NEJM23-BG-RELAPSE-1Y]] of infants with KMT2A-rearranged ALL treated with chemotherapy relapse within a year.
      With chemotherapy, [[90%|misstated:wrong-denominator|NEJM23-BG-RELAPSE-2Y]] of infants with KMT2A-rearranged ALL relapse within two years.`,
    twins: `
      In infants with KMT2A-rearranged ALL on chemotherapy, [[two thirds|match|NEJM23-BG-RELAPSE-1Y]] of relapses come in the first year.
      Of the relapses in infants with KMT2A-rearranged ALL, [[90%|match|NEJM23-BG-RELAPSE-2Y]] occur within two years.
      With chemotherapy alone, [[two thirds|match|NEJM23-OS2-CTRL]] of the infants with KMT2A-rearranged ALL survived two years.`,
  },
  '11 counts': {
    errors: `
      In the trial, [[214|misstated:wrong-arm|NEJM23-N]] babies with KMT2A-rearranged ALL were treated with blinatumomab.
      In the trial, [[39|misstated:wrong-value|NEJM23-N]] babies with KMT2A-rearranged ALL were treated with blinatumomab.
      The infants in the blinatumomab trial were treated in [[30|misstated:wrong-value|PR23-COUNTRIES]] countries.
      After the blinatumomab infusion, [[16 of 30|misstated:wrong-endpoint|NEJM23-MRD-LOW]] infants had low MRD.`,
    twins: `
      The trial treated [[30|match|NEJM23-N]] infants with blinatumomab and compared them with [[214|match|NEJM23-CTRL-N]] earlier patients.
      The trial gave blinatumomab to [[thirty|match|NEJM23-N]] infants with leukaemia, [[nine|match|PR23-NLPATIENTS]] of them Dutch.
      The infants in the blinatumomab trial were treated in [[nine|match|PR23-COUNTRIES]] countries.`,
  },
  '12 points called percent': {
    errors: `
      Blinatumomab improved two-year survival of infants with KMT2A-rearranged ALL by [[27.5 percent|misstated:wrong-unit|NEJM23-OS2-BLINA]].
      With blinatumomab, two-year disease-free survival of infants rose by [[32.2%|misstated:wrong-unit|NEJM23-DFS2-BLINA]].`,
    twins: `
      Blinatumomab improved two-year survival of infants with KMT2A-rearranged ALL by [[27.5 percentage points|match|NEJM23-OS2-BLINA]].
      Two-year survival of infants with KMT2A-rearranged ALL was [[42%|match|NEJM23-OS2-BLINA]] higher with blinatumomab.
      With blinatumomab, two-year disease-free survival of infants rose by [[32 points|match|NEJM23-DFS2-BLINA]].`,
  },
  '13 ratio inflated': {
    errors: `
      Blinatumomab nearly [[doubled|misstated:wrong-value|NEJM23-DFS2-BLINA]] two-year disease-free survival of infants with KMT2A-rearranged ALL.
      Two-year disease-free survival of infants [[tripled|misstated:wrong-value|NEJM23-DFS2-BLINA]] with blinatumomab.
      Two-year overall survival of infants [[doubled|misstated:wrong-value|NEJM23-OS2-BLINA]] with blinatumomab.`,
    twins: `
      Blinatumomab nearly [[doubled|match|LTFU-DFS4-BLINA]] four-year disease-free survival of infants with KMT2A-rearranged ALL.
      Four-year disease-free survival of infants [[doubled|match|LTFU-DFS4-BLINA]] with blinatumomab.`,
  },
  '14 complement': {
    errors: `
      Within two years, [[18.4%|misstated:wrong-endpoint|NEJM23-RELAPSES]] of the infants given blinatumomab relapsed.
      Within two years, [[18%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of the infants given blinatumomab died.`,
    twins: `
      Of the infants given blinatumomab, [[18 per cent|match|NEJM23-DFS2-BLINA]] relapsed or died within two years.
      Within two years, [[6.7%|match|NEJM23-OS2-BLINA]] of the infants given blinatumomab had died.
      With chemotherapy alone, [[51%|match|NEJM23-DFS2-CTRL]] of infants with KMT2A-rearranged ALL relapsed or died within two years.
      With chemotherapy alone, [[34%|match|NEJM23-OS2-CTRL]] of infants with KMT2A-rearranged ALL died within two years.`,
  },
});
