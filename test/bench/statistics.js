export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Where the median lies in 95 of 100 redraws of the same sample (bootstrap). */
export function interval(numbers) {
  const medians = Array.from({ length: 2000 }, () => median(numbers.map(() => numbers[Math.floor(Math.random() * numbers.length)])));
  const sorted = medians.toSorted((a, b) => a - b);
  return [sorted[50], sorted[1949]];
}
