/** Why a post is withheld; fetched where one is. Until then it is only said that it cannot be shown. */
export const reasonWords = {
  postOptedOut: 'Not shown: the author asks not to appear outside the platform.',
  postBlocked: 'Not shown: one of the authors has blocked the other.',
  postRevoked: 'Not shown: the author does not agree to be quoted here.',
  postPending: 'Not shown: the author has not yet agreed to be quoted here.',
  postPrivate: 'Not shown: this post is not public.',
  postRemoved: 'Not shown: the platform has removed this post.',
  postHidden: 'Not shown: the author of the thread has hidden this reply.',
};
