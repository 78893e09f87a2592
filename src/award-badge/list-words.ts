/** What the list says on top of what its badges say; `awardCounts` is a pattern, as in `words.ts`. */
export const words = {
  awardWins: { one: '{number} win', other: '{number} wins' },
  awardNominations: { one: '{number} nomination', other: '{number} nominations' },
  awardHonours: { one: '{number} other honour', other: '{number} other honours' },
  awardCounts: '{wins}|, |{nominations}|, |{honours}',
  awardMore: { one: '{number} more award', other: '{number} more awards' },
  awardOther: 'Other awards',
};
