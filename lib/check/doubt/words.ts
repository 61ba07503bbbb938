/**
 * Plain words that several questions about a figure's patients are composed of, as alternatives of a regular expression: of
 * which nation people are, what patients, hospitals and doctors are called. They fill no slot of a claim, so that they are
 * no wordings of the lexicon, and the questions need them beside lookarounds that its phrases cannot say.
 */

/** Where people are from, the Dutch, who led the infant trial, and Europeans apart. */
export const FOREIGN =
  'Australian|British|English|Scottish|Irish|Welsh|American|US|Canadian|Chinese|Japanese|Korean|Indian|French|German|Italian|Spanish|Nordic|Scandinavian|Swedish|Danish|Norwegian|Finnish|Polish|Czech|Austrian|Swiss|Belgian|Portuguese|Greek|Hungarian|Russian|Ukrainian|Brazilian|Argentin(?:e|ian)|Chilean|Mexican|Turkish|Israeli|Egyptian|Iranian|Saudi|Thai|Taiwanese';

export const PATIENTS =
  'patients|infants|babies|newborns|children|kids|teenagers|adolescents|adults|pensioners|controls|participants|people|cases|ones';

export const HOSPITALS = 'cent(?:re|er)s?|hospitals?|clinics?|sites?';

export const DOCTORS =
  'doctors|physicians|pa?ediatricians|ha?ematologists|oncologists|clinicians|investigators|researchers|colleagues|friends|groups?|teams?|programmes?|programs?';

/** Where they live, as a row of a table is labelled; the trial's own country and Europe are no other place. */
export const LANDS =
  'Australia|Britain|UK|England|Scotland|Ireland|Wales|America|USA?|United (?:Kingdom|States)|Canada|China|Hong Kong|Japan|Korea|South Korea|India|France|Germany|Italy|Spain|Sweden|Denmark|Norway|Finland|Poland|Czechia|Austria|Switzerland|Belgium|Portugal|Greece|Hungary|Russia|Ukraine|Brazil|Argentina|Chile|Mexico|Turkey|Israel|Egypt|Iran|Saudi Arabia|Thailand|Taiwan|Asia|Africa|Latin America|Beijing|Shanghai|Tokyo';
