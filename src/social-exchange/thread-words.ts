import { reasonWords } from './reason-words.js';

/** What only posts from data say; it is fetched with what draws them. */
export const threadWords = {
  ...reasonWords,
  postQuotes: { one: '{number} quote', other: '{number} quotes' },
  postImage: 'Image: {alt}',
  postVideo: 'Play video: {alt}',
  postAudio: 'Play recording: {alt}',
  postNoAlt: 'no description',
  postAlt: 'Description',
  postVotes: { one: '{number} vote', other: '{number} votes' },
  postPollShare: '{percent} ({votes})',
  postPollEnds: '{votes}, until {date}',
  postPollEnded: 'Final: {votes}',
  postHeading: '{authors} on {platform}',
  postHeadingMany: '{author} and others on {platform}',
  postMore: { one: 'Show {number} more reply', other: 'Show {number} more replies' },
  postLoading: 'The posts are being loaded.',
  postFailed: 'The posts could not be loaded.',
};
