/**
 * Patterns have parts between bars: every other one is shown only with what it names, the ones between are separators.
 * A new line in a pattern is one in the medallion and the laurel, and a space elsewhere has to be written.
 */
export const words = {
  awardWon: 'Winner',
  awardNominated: 'Nominee',
  awardShortlisted: 'Shortlisted',
  awardLonglisted: 'Longlisted',
  awardRunnerUp: 'Runner-up',
  awardHonoured: 'Honoured',
  awardExpired: 'expired',
  awardRevoked: 'revoked',
  awardSentence: '{outcome}| |({state})\n, |{award}| |({category})\n, |{recipient}|, |{work}|, |{body}|, |{year}',
  awardEdition: {
    one: '{edition}st| |{body}',
    two: '{edition}nd| |{body}',
    few: '{edition}rd| |{body}',
    other: '{edition}th| |{body}',
  },
  awardDedication: 'Dedicated to {dedication}',
};
