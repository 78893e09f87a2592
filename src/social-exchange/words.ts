import { translationWords } from '../core/translation.js';

export const words = {
  ...translationWords,
  postPosted: '{author} posted',
  postAnswered: '{author} replied',
  postReplied: '{author} replied to {other}',
  postVerified: 'Verified',
  postEdited: 'Edited {date}',
  postWarning: 'Content warning: {warning}',
  postSensitive: 'Sensitive media',
  postWasDeleted: 'Deleted since; this is the archived copy.',
  postDeleted: 'This post has been deleted.',
  postUnavailable: 'This post cannot be shown.',
  postReplies: { one: '{number} reply', other: '{number} replies' },
  postShares: { one: '{number} share', other: '{number} shares' },
  postLikes: { one: '{number} like', other: '{number} likes' },
  postViews: { one: '{number} view', other: '{number} views' },
  postCounted: '{counts}, as of {date}',
  postView: 'View on {platform}',
  postViewAnywhere: 'View the post',
  postArchived: 'Archived {date}',
  postLive: 'Show the live post from {host}',
};
