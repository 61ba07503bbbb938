/** Whom a figure is told of: those that its own measure sets apart, the others than those just told, those to whom "it" was given. */
import { testClasses } from './judge.ts';

const INFANTS = 'Blinatumomab in infants with ALL.';

testClasses({
  'a share of those whom the measure sets apart': {
    errors: `
      ${INFANTS} [[Half|misstated:wrong-value|LTFU-IVIG]] of the infants received immunoglobulin.
      ${INFANTS} [[40%|misstated:wrong-endpoint|LTFU-IVIG]] of the babies got immunoglobulin.`,
    twins: `
      ${INFANTS} Immunoglobulin was given to [[19 of 30|match|LTFU-IVIG]] infants. Half of the immunoglobulin recipients, ten or so, were still on it a year later.
      ${INFANTS} Immunoglobulin was given to [[19 of 30|match|LTFU-IVIG]] infants. A third of the infants on immunoglobulin had stopped by then.
      ${INFANTS} Immunoglobulin was given to [[19 of 30|match|LTFU-IVIG]] infants. 40% of those given immunoglobulin had a reaction.`,
  },
  'the others than those just told': {
    errors: `
      ${INFANTS} [[16 of the 30|match|NEJM23-MRD-NEG]] had no leukaemia cells left, and [[12|match|NEJM23-MRD-LOW]] had a very low number. In the other [[40%|misstated:wrong-endpoint|NEJM23-MRD-HIGH]] the level stayed higher.
      ${INFANTS} After the course [[40%|misstated:wrong-endpoint|NEJM23-MRD-HIGH]] had high MRD.`,
    twins: `
      ${INFANTS} [[16 of the 30|match|NEJM23-MRD-NEG]] had no leukaemia cells left. In another [[40%|match|NEJM23-MRD-LOW]] the level was very low.
      ${INFANTS} With chemotherapy alone MRD stays high in half of the babies.
      ${INFANTS} After induction, before the drug, 40% had high MRD.`,
  },
  'to whom "it" was given': {
    errors: `
      ${INFANTS} Blinatumomab is an antibody. Doctors in [[nine|match|PR23-COUNTRIES]] countries gave it to [[214|misstated:wrong-arm|NEJM23-N]] babies.
      ${INFANTS} Doctors in [[nine|match|PR23-COUNTRIES]] countries gave the drug to [[214|misstated:wrong-arm|NEJM23-N]] babies.`,
    twins: `
      ${INFANTS} Blinatumomab is an antibody. Doctors in [[nine|match|PR23-COUNTRIES]] countries gave it to [[30|match|NEJM23-N]] babies.
      ${INFANTS} The old chemotherapy was harsh. Doctors gave it to [[214|match|NEJM23-CTRL-N]] babies.
      ${INFANTS} Blinatumomab is given through a line. Our hospital gave it to four babies last year.`,
  },
  'the rearranged ones and the others': {
    errors: `
      In Interfant-06, event-free survival at six years was [[73.9%|misstated:wrong-population|IF06-EFS6-KMT2A]] for the rearranged group.
      On Interfant-06, babies with a rearrangement had a six-year event-free survival of [[46.1%|misstated:wrong-population|IF06-EFS6-KMT2A,IF06-EFS6]].`,
    twins: `
      In Interfant-06, event-free survival at six years was [[36.4%|match|IF06-EFS6-KMT2A]] for the rearranged group and [[73.9%|match|IF06-EFS6-GERMLINE]] for the others.
      In Interfant-06, event-free survival at six years was [[73.9%|match|IF06-EFS6-GERMLINE]] in non-rearranged cases.
      On Interfant-06, babies with or without a rearrangement had a six-year event-free survival of [[46.1%|match|IF06-EFS6]].`,
  },
});
