export const words = {
  listLoading: 'Stories are being loaded.',
  listEmpty: 'There are no stories here yet.',
  listFailed: 'The stories could not be loaded.',
};
