/** What only the platform's own frame says; it is fetched with what opens it. */
export const liveWords = {
  postLiveTitle: 'Post on {platform}',
  postLiveClose: 'Close the live post',
  postLiveFailed: 'The live post could not be shown.',
};
